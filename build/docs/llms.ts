import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { valuesOf, type ElementDoc } from '../manifest/elements.ts';

interface Package {
  name: string;
  description: string;
}

/** `llms.txt`: the package for readers that are machines, https://llmstxt.org. */
export async function llms(
  elements: ElementDoc[],
  { name, description }: Package,
  root: string,
): Promise<string> {
  return [
    `# ${name}`,
    `> ${description}`,
    [
      'Without a build, a page needs two lines:',
      '',
      '```html',
      `<script type="module" src="https://cdn.example/${name}@0/newsrail.js"></script>`,
      '<latest-list src="https://news.example/wp-json/wp/v2/posts" limit="5"></latest-list>',
      '```',
      '',
      'With npm:',
      '',
      '```sh',
      `npm install ${name}`,
      '```',
      '',
      '```js',
      `import '${name}/latest-list'; // registers <latest-list>; also ${elements
        .filter(({ tagName }) => tagName !== 'latest-list')
        .map(({ tagName }) => `/${tagName}`)
        .join(' ')} /all`,
      `import { configure, createClient } from '${name}'; // changes nothing by itself`,
      '```',
      '',
      'What stands between the tags is shown until articles come, and for good if none do. The backend behind `src` is recognised; all events bubble and are composed. Attributes are single lower-case words, each with a property of the same name.',
    ].join('\n'),
    ...elements.map(element),
    '## Docs',
    (await docs(root)).map(({ title, file }) => `- [${title}](${file})`).join('\n'),
    '## Optional',
    [
      '- [Custom elements manifest](custom-elements.json): the same for programs, with parts, states and custom properties',
      `- [Types for frameworks](types/elements.d.ts): \`import type {} from '${name}/types/react'\`, also preact, solid, qwik, vue, svelte`,
    ].join('\n'),
    '',
  ].join('\n\n');
}

function element({ tagName, description, attributes = [], events = [], slots = [] }: ElementDoc): string {
  const line = (what: string, says = '') => `- ${what}: ${says.replace(/\s*\n\s*/g, ' ')}`;
  return [
    `## <${tagName}>`,
    description!.replace(/\s*\n\s*/g, ' '),
    [
      'Attributes:',
      '',
      ...attributes.map(({ name, type, default: usual, description: says }) => {
        const values = valuesOf(type?.text).join(' | ') || type?.text;
        return line(`\`${name}\` (${values}${usual === undefined ? '' : `, default \`${usual}\``})`, says);
      }),
    ].join('\n'),
    [
      'Events:',
      '',
      ...events.map(({ name, type, description: says }) => line(`\`${name}\` (${type.text})`, says)),
    ].join('\n'),
    [
      'Slots:',
      '',
      ...slots.map(({ name, description: says }) => line(name ? `\`${name}\`` : 'default', says)),
    ].join('\n'),
  ].join('\n\n');
}

/** The pages that come with the package, by their titles. */
async function docs(root: string): Promise<{ title: string; file: string }[]> {
  const pages = (await readdir(join(root, 'docs'))).filter((file) => file.endsWith('.md')).sort();
  const files = ['README.md', ...pages.map((page) => `docs/${page}`)];
  return Promise.all(
    files.map(async (file) => {
      const title = /^# (.*)$/m.exec(await readFile(join(root, file), 'utf8'))?.[1];
      return { title: title ?? file, file };
    }),
  );
}
