import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema';
import * as css from 'vscode-css-languageservice';
import * as html from 'vscode-html-languageservice';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reference } from '../../build/docs/reference.ts';
import { withAttributes } from '../../build/docs/attributes-table.ts';
import type { EventDoc } from '../../build/manifest/describe-details.ts';
import { elementsOf, valuesOf, type ElementDoc } from '../../build/manifest/elements.ts';
import { packed, root, type Packed } from './packed.ts';
import { publicMembers } from './public-members.ts';
import { templatesOf } from './used.ts';

const CLASSES = {
  'article-card': 'ArticleCard',
  'article-view': 'ArticleView',
  'latest-list': 'LatestList',
  'related-reads': 'RelatedReads',
};
const TAGS = Object.keys(CLASSES) as (keyof typeof CLASSES)[];

/** What the files of an element lead to and it never shows: another one's. */
const ANOTHERS: Record<string, string[]> = {
  'article-card': ['behind'],
  'article-view': ['leaving'],
  'latest-list': ['behind'],
  'related-reads': ['behind', 'fresh', 'slot more'],
};

let pack: Packed;
let manifest: Package;
let elements: ElementDoc[];

beforeAll(async () => {
  pack = await packed();
  manifest = await read<Package>('custom-elements.json');
  elements = elementsOf(manifest);
});
afterAll(() => pack.remove());

async function read<Content>(file: string): Promise<Content> {
  return JSON.parse(await readFile(join(pack.folder, file), 'utf8')) as Content;
}

const element = (tag: string) => elements.find(({ tagName }) => tagName === tag)!;
const names = (items: { name: string }[] = []) => items.map(({ name }) => name).sort();

describe('the manifest', () => {
  it('is where package.json says', async () => {
    const { customElements, exports } = pack.manifest;
    expect(customElements).toBe('custom-elements.json');
    expect(exports['./custom-elements.json']).toBe('./custom-elements.json');
  });

  it('names files that the package holds, and what registers each tag', async () => {
    const files = new Set(await readdir(pack.folder, { recursive: true }));
    const named = JSON.stringify(manifest).matchAll(/"(?:path|module)":"([^"]*)"/g);
    expect([...new Set([...named].map(([, path]) => path!))].filter((path) => !files.has(path))).toEqual([]);
    const defined = manifest.modules.flatMap(({ path, exports = [] }) =>
      exports
        .filter(({ kind }) => kind === 'custom-element-definition')
        .map(({ name, declaration }) => [path, name, declaration.name, declaration.module]),
    );
    expect(defined).toEqual(
      TAGS.map((tag) => [`dist/define/${tag}.js`, tag, CLASSES[tag], `dist/elements/${tag}/${tag}.js`]),
    );
  });

  it.each(TAGS)('of <%s> has every attribute that it observes, and no other', async (tag) => {
    const observed = await pack.node(`
      import { ${CLASSES[tag]} as Element } from './node_modules/newsrail/dist/elements/${tag}/${tag}.js';
      console.log(JSON.stringify(Element.observedAttributes));`);
    expect(names(element(tag).attributes)).toEqual((JSON.parse(observed) as string[]).sort());
  });

  it.each(TAGS)(
    'of <%s> has every public property and method, and no other',
    (tag) => {
      const file = join(pack.folder, `dist/elements/${tag}/${tag}.d.ts`);
      expect(names(element(tag).members)).toEqual(publicMembers(file, CLASSES[tag]).sort());
    },
    30_000,
  );

  it.each(TAGS)('of <%s> has every part and slot of its templates, and no other', async (tag) => {
    const { parts, slots } = await templatesOf(join(pack.folder, `dist/elements/${tag}/${tag}.js`));
    const { cssParts, slots: documented } = element(tag);
    const used = [...parts, ...[...slots].map((slot) => `slot ${slot}`)];
    const told = [...names(cssParts), ...names(documented).map((slot) => `slot ${slot}`)];
    expect(used.filter((name) => !told.includes(name)).sort()).toEqual(ANOTHERS[tag]);
    expect(told.filter((name) => !used.includes(name))).toEqual([]);
  });

  it.each(TAGS)('of <%s> has every custom property of its style sheets, and no other', async (tag) => {
    const styles = await pack.node(`
      import { ${CLASSES[tag]} as Element } from './node_modules/newsrail/dist/elements/${tag}/${tag}.js';
      import { styles } from './node_modules/newsrail/dist/elements/article-view/look.js';
      Element.finalize();
      const sheets = [...Element.elementStyles, ...('${tag}' === 'article-view' ? styles : [])];
      console.log(sheets.map(({ cssText }) => cssText).join());`);
    const used = [...new Set(styles.match(/--article-[\w-]+/g))].sort();
    // One card has the rules for the room of a list, and not the columns; a view has neither cards nor a gap.
    const without =
      { 'article-card': ['columns', 'min-column'], 'article-view': ['gap'] }[tag as string] ?? [];
    expect(names(element(tag).cssProperties)).toEqual(
      used.filter((name) => !without.some((end) => name === `--article-${end}`)),
    );
  });

  it.each(TAGS)('of <%s> has every state, event and default', (tag) => {
    const { members = [], cssStates, events, attributes = [] } = element(tag);
    const state = members.find(({ name }) => name === 'state') as { type?: { text: string } };
    expect(valuesOf(state.type?.text).sort()).toEqual(names(cssStates));
    expect(names(events)).toContain('article-click');
    for (const event of events as EventDoc[]) {
      expect(event.type.text).toMatch(/^CustomEvent<Article\w+Detail>$/);
      expect(event.detail.length).toBeGreaterThan(1);
    }
    for (const { name, type, description, default: usual } of attributes) {
      expect(description, name).toBeTruthy();
      expect(type?.text, name).not.toMatch(/null|undefined/);
      if (usual !== undefined && valuesOf(type?.text).length)
        expect(valuesOf(type?.text), name).toContain(usual);
    }
  });

  it('knows that elements differ in what is usual', () => {
    const usual = (tag: string, attribute: string) =>
      element(tag).attributes!.find(({ name }) => name === attribute)!.default;
    expect([usual('latest-list', 'limit'), usual('related-reads', 'limit')]).toEqual(['6', '4']);
    expect([usual('article-card', 'level'), usual('article-view', 'level')]).toEqual(['2', '1']);
    expect([usual('latest-list', 'empty'), usual('related-reads', 'empty')]).toEqual(['message', 'hide']);
    expect([usual('latest-list', 'date'), usual('article-view', 'date')]).toEqual(['relative', 'absolute']);
  });

  it('has nothing of the library’s inside', () => {
    const declarations = manifest.modules.flatMap(({ declarations: all = [] }) => all);
    const members = declarations.flatMap((one) => (one as CustomElementDeclaration).members ?? []);
    expect(members.filter(({ privacy }) => privacy === 'private' || privacy === 'protected')).toEqual([]);
    expect(names(members).filter((name) => /^#|loader|wanted|selection|library/.test(name))).toEqual([]);
  });
});

describe('Visual Studio Code', () => {
  /** What its own service offers where the bar is. */
  async function offered(text: string): Promise<string[]> {
    const data = await read<html.HTMLDataV1>('vscode.html-custom-data.json');
    const service = html.getLanguageService({
      customDataProviders: [html.newHTMLDataProvider('newsrail', data)],
    });
    const document = html.TextDocument.create('file:///a.html', 'html', 1, text.replace('|', ''));
    const at = document.positionAt(text.indexOf('|'));
    return service
      .doComplete(document, at, service.parseHTMLDocument(document))
      .items.map(({ label }) => label);
  }

  it('offers the tags', async () => {
    expect(await offered('<|')).toEqual(expect.arrayContaining(TAGS));
  });

  it.each(TAGS)(
    'offers each attribute of <%s>, and the values of each that has a list of them',
    async (tag) => {
      const { attributes = [] } = element(tag);
      expect(await offered(`<${tag} |></${tag}>`)).toEqual(expect.arrayContaining(names(attributes)));
      const listed = attributes.filter(({ type }) => valuesOf(type?.text).length);
      expect(listed.length).toBeGreaterThan(4);
      for (const { name, type } of listed)
        expect((await offered(`<${tag} ${name}="|"></${tag}>`)).sort(), name).toEqual(
          valuesOf(type?.text).sort(),
        );
    },
  );

  it('offers the custom properties, parts and states in style sheets', async () => {
    const data = await read<css.CSSDataV1>('vscode.css-custom-data.json');
    const service = css.getCSSLanguageService({ customDataProviders: [css.newCSSDataProvider(data)] });
    const offers = (text: string) => {
      const document = html.TextDocument.create('file:///a.css', 'css', 1, text.replace('|', ''));
      const at = document.positionAt(text.indexOf('|'));
      return service
        .doComplete(document, at, service.parseStylesheet(document))
        .items.map(({ label }) => label);
    };
    const all = (
      of: (one: ElementDoc) => { name: string }[] | undefined,
      written: (name: string) => string,
    ) => expect.arrayContaining([...new Set(elements.flatMap((one) => names(of(one))))].map(written));
    expect(offers('latest-list { | }')).toEqual(
      all(
        ({ cssProperties }) => cssProperties,
        (name) => name,
      ),
    );
    expect(offers('latest-list:| { }')).toEqual(
      all(
        ({ cssStates }) => cssStates,
        (name) => `:state(${name})`,
      ),
    );
    expect(offers('latest-list::| { }')).toEqual(
      all(
        ({ cssParts }) => cssParts,
        (name) => `::part(${name})`,
      ),
    );
  });
});

describe('JetBrains’ editors', () => {
  interface WebTypes {
    name: string;
    version: string;
    contributions: {
      html: {
        elements: {
          name: string;
          attributes: { name: string; value: { type: string; kind?: string } }[];
          slots: { name: string }[];
          js: { properties: { name: string }[]; events: { name: string; type: string }[] };
        }[];
      };
      css: Record<'properties' | 'pseudo-classes' | 'pseudo-elements', { name: string }[]>;
    };
  }

  it('are told of the package’s own version', async () => {
    const { name, version } = await read<WebTypes>('web-types.json');
    const itself = pack.manifest as unknown as Record<string, string>;
    expect([name, version, itself['web-types']]).toEqual([itself.name, itself.version, 'web-types.json']);
  });

  it.each(TAGS)('are told all attributes, values, properties, events and slots of <%s>', async (tag) => {
    const { contributions } = await read<WebTypes>('web-types.json');
    const told = contributions.html.elements.find(({ name }) => name === tag)!;
    const { attributes = [], members = [], events, slots } = element(tag);
    expect(names(told.attributes)).toEqual(names(attributes));
    for (const { name, type } of attributes)
      expect(told.attributes.find((one) => one.name === name)!.value.type, name).toBe(type!.text);
    expect(names(told.js.properties)).toEqual(
      names(members.filter((member) => member.kind === 'field' && !member.static)),
    );
    expect(names(told.js.events)).toEqual(names(events));
    expect(names(told.slots)).toEqual(names(slots));
  });

  it('are told the custom properties, states and parts, each once', async () => {
    const { css: told } = (await read<WebTypes>('web-types.json')).contributions;
    const all = (of: (one: ElementDoc) => { name: string }[] | undefined) => [
      ...new Set(elements.flatMap((one) => names(of(one)))),
    ];
    expect(names(told.properties)).toEqual(all(({ cssProperties }) => cssProperties).sort());
    expect(names(told['pseudo-classes'])).toEqual(
      all(({ cssStates }) => cssStates)
        .map((name) => `state(${name})`)
        .sort(),
    );
    expect(names(told['pseudo-elements'])).toEqual(
      all(({ cssParts }) => cssParts)
        .map((name) => `part(${name})`)
        .sort(),
    );
  });
});

describe('readers', () => {
  it('find docs/elements.md and the README’s table fresh', async () => {
    const committed = (file: string) => readFile(join(root, file), 'utf8');
    expect(await committed('docs/elements.md')).toBe(await reference(elements));
    const readme = await committed('README.md');
    expect(readme).toBe(await withAttributes(readme, elements));
  });

  it('that are machines find every element and attribute in llms.txt, and only pages that are there', async () => {
    const text = await readFile(join(pack.folder, 'llms.txt'), 'utf8');
    expect(text).toMatch(/^# newsrail\n\n> \S/);
    const sections = Object.fromEntries(
      text.split(/^## /m).map((section) => [section.split('\n')[0]!, section]),
    );
    for (const { tagName, attributes } of elements)
      for (const name of names(attributes)) expect(sections[`<${tagName}>`]).toContain(`- \`${name}\` (`);
    const linked = [...text.matchAll(/^- \[.*?\]\((.*?)\)/gm)].map(([, file]) => file!);
    const files = new Set(await readdir(pack.folder, { recursive: true }));
    expect(linked.length).toBeGreaterThan(5);
    expect(linked.filter((file) => !files.has(file))).toEqual([]);
  });

  it('find the types of each framework, for every element', async () => {
    const types = await readFile(join(pack.folder, 'types/elements.d.ts'), 'utf8');
    const qwik = await readFile(join(pack.folder, 'types/qwik.d.ts'), 'utf8');
    for (const tag of TAGS) expect([types, qwik].every((text) => text.includes(`'${tag}': `))).toBe(true);
  });
});
