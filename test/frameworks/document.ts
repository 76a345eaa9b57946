import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { cells, type Verdicts } from './cells.ts';
import type { Example } from './example.ts';
import { faults } from './planted.ts';

const path = join(import.meta.dirname, '../../docs/frameworks.md');

/** What was found of an example. */
export interface Row {
  example: Example;
  verdicts: Verdicts;
}

const levels = ['', 'links', 'data', 'shadow root'];

/** The page that says what was found, as it is to be written. */
export async function documentOf(rows: Row[]): Promise<string> {
  const sorted = rows.toSorted((a, b) => a.example.name.localeCompare(b.example.name, 'en'));
  return format(
    [
      `# Frameworks

Each row is an application in [\`examples/\`](../examples) that is copied elsewhere, installed with the packed library,
built, type-checked, started, and driven in a real Chromium. Every cell is from that run; a run with a \`no\` fails.
What an example is may be copied: it is what a developer of that framework would write.`,
      table(
        ['', 'version', 'router', ...cells],
        sorted.map(({ example, verdicts }) => [
          `[${example.name}](../examples/${example.id})`,
          example.version,
          example.router ?? 'the browser',
          ...cells.map((cell) =>
            cell === 'server-rendered' && verdicts[cell].answer === 'yes'
              ? levels[example.server]!
              : verdicts[cell].answer,
          ),
        ]),
      ),
      `- **renders**: attributes arrive. The list shows the newest four, with links to the application’s own addresses, and
  two once the framework’s state says so.
- **properties**: an array handed over as \`articles\` arrives as one, changes with the state, and is nowhere a text.
- **events**: each \`article-load\` and \`article-click\` is heard by a handler that is attached in the framework’s own way,
  once, the first of them too.
- **typed**: the framework’s compiler accepts the sources, and refuses a planted mistake.
- **routed**: a click on a card, the way back and the menu are followed by the router, on one and the same page; an address
  further down opens as well.
- **server-rendered**: what the served HTML holds without any script: _links_ to articles; the _data_ too, so that the
  browser need not ask; or the _shadow root_ with the cards.
- **hydrated**: the console says nothing on any page; the element that was served is still the one that is there; where the
  data was served, the browser does not ask for it.
- **torn down**: after leaving the page no element is in the document, nothing is asked, not even when the page is seen again,
  the network is back or the list’s interval is over, and after three more visits neither elements nor listeners have piled
  up in memory.`,
      `## What cannot be

${sorted.flatMap(({ example }) => reasonsOf(example)).join('\n')}`,
      `## How it is known to bite

Faults are planted into the plain example, and exactly these cells must fail:

${table(
  ['planted', 'fails'],
  faults.map(({ name, fails }) => [name, fails.join(', ')]),
)}`,
      `## Running it

\`\`\`sh
npm run test:frameworks                     # everything, and writes this page
npm run test:frameworks -- --check          # the same; fails where this page says otherwise
npm run test:frameworks -- vue ./my-app     # some, by name or by the path of a folder
npm run test:frameworks -- --tarball newsrail-1.0.0.tgz vue
\`\`\`

Installed packages stay in the system’s temporary folder. A folder of your own takes part when it has an
\`example.json\` and the pages that [examples/README.md](../examples/README.md) describes.`,
    ].join('\n\n'),
    { parser: 'markdown' },
  );
}

function reasonsOf({ name, notes, server }: Example): string[] {
  const reasons = cells.flatMap((cell) => (notes[cell] ? [`- **${name}**, ${cell}: ${notes[cell]}`] : []));
  const isNoted = server > 0 || notes['server-rendered'] !== undefined;
  return isNoted ? reasons : [...reasons, `- **${name}**, server-rendered: the client draws everything.`];
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

export async function write(text: string): Promise<void> {
  await writeFile(path, text);
}

/** Whether the page that is there says the same. */
export async function isWritten(text: string): Promise<boolean> {
  return (await readFile(path, 'utf8').catch(() => '')) === text;
}
