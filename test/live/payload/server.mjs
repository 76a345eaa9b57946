// A Payload without its admin pages: the core, a database in a file, and its REST API over plain HTTP.
//   PAYLOAD_URL=http://127.0.0.1:PORT node server.mjs FOLDER

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { buildConfig, getPayload, handleEndpoints } from 'payload';
import sharp from 'sharp';
import { picture } from './picture.mjs';

const folder = process.argv[2];
const url = process.env.PAYLOAD_URL;
const { authors, sections, pictures, stories } = JSON.parse(
  readFileSync(join(folder, 'stories.json'), 'utf8'),
);

const read = () => true;
const size = (name, width, height) => ({ name, width, height });

const config = await buildConfig({
  serverURL: url,
  secret: 'not-a-secret',
  cors: '*',
  telemetry: false,
  db: sqliteAdapter({ client: { url: `file:${join(folder, 'payload.db')}` } }),
  sharp,
  typescript: { autoGenerate: false },
  logger: { options: { level: 'warn' } },
  collections: [
    {
      slug: 'users',
      auth: true,
      // As many sites have it, so that bylines can be read; the address comes with them.
      access: { read },
      fields: [{ name: 'name', type: 'text' }],
    },
    {
      slug: 'media',
      access: { read },
      upload: {
        staticDir: join(folder, 'media'),
        imageSizes: [size('thumbnail', 300), size('card', 768), size('og', 1200, 630)],
      },
      fields: [
        { name: 'alt', type: 'text' },
        { name: 'caption', type: 'text' },
      ],
    },
    {
      slug: 'categories',
      access: { read },
      fields: [
        { name: 'title', type: 'text' },
        { name: 'slug', type: 'text' },
      ],
    },
    {
      slug: 'posts',
      // The example that Payload's documentation gives: who has not logged in reads what is published.
      access: { read: ({ req }) => Boolean(req.user) || { _status: { equals: 'published' } } },
      versions: { drafts: true },
      fields: [
        { name: 'title', type: 'text', required: true },
        { name: 'slug', type: 'text', unique: true },
        { name: 'excerpt', type: 'textarea' },
        { name: 'heroImage', type: 'upload', relationTo: 'media' },
        // What the Lexical editor stores. The editor itself needs Next.js, and the API hands the tree over as it is.
        { name: 'content', type: 'json' },
        { name: 'categories', type: 'relationship', relationTo: 'categories', hasMany: true },
        { name: 'authors', type: 'relationship', relationTo: 'users', hasMany: true },
        { name: 'publishedAt', type: 'date' },
      ],
    },
  ],
});

const payload = await getPayload({ config });
await seed();

createServer(async (request, response) => {
  const answer = await handleEndpoints({
    config,
    request: new Request(new URL(request.url, url), { method: request.method, headers: request.headers }),
  });
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (answer.body) Readable.fromWeb(answer.body).pipe(response);
  else response.end();
}).listen(Number(new URL(url).port), '127.0.0.1');

/** One after the other, so that everything has the same id in every run. */
async function seed() {
  const create = async (collection, data, file) => (await payload.create({ collection, data, file })).id;
  const each = async (things, made) => {
    const ids = {};
    for (const [key, thing] of Object.entries(things)) ids[key] = await made(thing, key);
    return ids;
  };
  const users = await each(authors, ({ name, email }) =>
    create('users', { name, email, password: 'not-a-secret' }),
  );
  const categories = await each(sections, (title, slug) => create('categories', { title, slug }));
  const media = await each(pictures, (shown, name) => {
    const data = picture(shown);
    const file = { data, name: `${name}.png`, mimetype: 'image/png', size: data.length };
    return create('media', { alt: shown.alt, caption: shown.caption || null }, file);
  });
  for (const story of stories) {
    await create('posts', {
      title: story.title,
      slug: story.slug,
      excerpt: story.excerpt,
      content: lexical(story.text),
      heroImage: media[story.picture] ?? null,
      categories: [categories[story.section]],
      authors: story.authors.map((author) => users[author]),
      publishedAt: story.date,
      _status: story.draft ? 'draft' : 'published',
    });
  }
}

function lexical(paragraphs) {
  const node = { format: '', indent: 0, version: 1, direction: 'ltr' };
  const text = (words) => ({
    type: 'text',
    text: words,
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
    version: 1,
  });
  const children = paragraphs.map((words) => ({
    ...node,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children: [text(words)],
  }));
  return { root: { ...node, type: 'root', children } };
}
