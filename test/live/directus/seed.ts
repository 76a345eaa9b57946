import { call } from '../api.ts';
import { picture } from '../picture.mjs';
import stories from '../stories.json' with { type: 'json' };

// Directus has this policy from the start: what everybody may do.
const EVERYBODY = 'abf8a154-5b1c-4a46-ac9c-7300570f4f17';

const text = (field: string) => ({ field, type: 'text' });
const key = { field: 'id', type: 'integer', schema: { is_primary_key: true, has_auto_increment: true } };
const collections = {
  authors: [key, text('name'), text('email')],
  categories: [key, text('title')],
  articles: [
    key,
    text('status'),
    text('slug'),
    text('title'),
    text('summary'),
    text('content'),
    // Without `meta` it forgets on SQLite whose field a date is.
    { field: 'date_published', type: 'timestamp', meta: {} },
    // The same moment as editors write it: the time of day somewhere.
    { field: 'printed', type: 'dateTime', meta: {} },
    { field: 'image', type: 'uuid', meta: { special: ['file'] } },
    { field: 'author', type: 'integer', meta: { special: ['m2o'] } },
    { field: 'category', type: 'integer', meta: { special: ['m2o'] } },
  ],
};
const relations = { image: 'directus_files', author: 'authors', category: 'categories' };

/** Fills a new Directus with the stories, one after the other, so that everything has the same number in every run. */
export async function seed(url: string, token: string): Promise<void> {
  const create = async (path: string, body: unknown) => {
    const made = await call<{ data: { id: number } }>(url + path, body, { authorization: `Bearer ${token}` });
    return made.data.id;
  };
  for (const [collection, fields] of Object.entries(collections))
    await create('/collections', { collection, schema: {}, meta: {}, fields });
  for (const [field, related] of Object.entries(relations))
    await create('/relations', { collection: 'articles', field, related_collection: related });
  for (const collection of [...Object.keys(collections), 'directus_files'])
    await create('/permissions', {
      policy: EVERYBODY,
      collection,
      action: 'read',
      fields: ['*'],
      permissions: collection === 'articles' ? { status: { _eq: 'published' } } : {},
    });

  const authors = await each(stories.authors, ({ name, email }) => create('/items/authors', { name, email }));
  const categories = await each(stories.sections, (title) => create('/items/categories', { title }));
  const pictures = await each(stories.pictures, (shown, name) => {
    const form = new FormData();
    // What comes after the file does not count.
    form.append('title', name);
    form.append('description', shown.alt);
    form.append('file', new Blob([picture(shown)], { type: 'image/png' }), `${name}.png`);
    return create('/files', form);
  });
  for (const story of stories.stories) {
    await create('/items/articles', {
      status: story.draft ? 'draft' : 'published',
      slug: story.slug,
      title: story.title,
      summary: story.excerpt,
      content: story.text
        .map((words) => `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
        .join(''),
      date_published: story.date,
      printed: story.date.replace(/\..*/, ''),
      image: story.picture ? pictures[story.picture] : null,
      author: authors[story.authors[0]],
      category: categories[story.section],
    });
  }
}

async function each<Thing, Made>(
  things: Record<string, Thing>,
  make: (thing: Thing, key: string) => Promise<Made>,
): Promise<Record<string, Made>> {
  const made: Record<string, Made> = {};
  for (const [name, thing] of Object.entries(things)) made[name] = await make(thing, name);
  return made;
}
