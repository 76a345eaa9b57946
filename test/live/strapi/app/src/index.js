const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const folder = process.cwd();
const { authors, sections, pictures, stories } = JSON.parse(
  readFileSync(join(folder, 'stories.json'), 'utf8'),
);

const uid = (name) => `api::${name}.${name}`;

module.exports = {
  async bootstrap({ strapi }) {
    await allowEverybodyToRead(strapi);
    await seed(strapi);
  },
};

async function allowEverybodyToRead(strapi) {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  for (const name of ['article', 'author', 'category'])
    for (const action of ['find', 'findOne'])
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action: `${uid(name)}.${action}`, role: role.id } });
}

/** One after the other, so that everything has the same number in every run. Strapi dates publication itself. */
async function seed(strapi) {
  const create = async (name, data) => strapi.documents(uid(name)).create({ data });
  const each = async (things, made) => {
    const ids = {};
    for (const [key, thing] of Object.entries(things)) ids[key] = await made(thing, key);
    return ids;
  };
  const people = await each(authors, ({ name, email }) => create('author', { name, email }));
  const categories = await each(sections, (name, slug) => create('category', { name, slug }));
  const { picture } = await import(join(folder, 'picture.mjs'));
  const files = await each(pictures, (shown, name) => upload(strapi, name, shown, picture(shown)));
  for (const { slug, title, excerpt, text, authors: by, section, picture: cover, date, draft } of stories) {
    const { documentId } = await create('article', {
      title,
      slug,
      description: excerpt,
      cover: files[cover]?.id ?? null,
      author: people[by[0]].documentId,
      category: categories[section].documentId,
      blocks: text.map((words) => ({ type: 'paragraph', children: [{ type: 'text', text: words }] })),
    });
    if (draft) continue;
    await strapi.documents(uid('article')).publish({ documentId });
    await strapi.db
      .query(uid('article'))
      .updateMany({ where: { documentId, publishedAt: { $notNull: true } }, data: { publishedAt: date } });
  }
}

async function upload(strapi, name, { alt, caption }, data) {
  const filepath = join(folder, `${name}.png`);
  writeFileSync(filepath, data);
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name: `${name}.png`, alternativeText: alt, caption: caption || null } },
      files: { filepath, originalFilename: `${name}.png`, mimetype: 'image/png', size: data.length },
    });
  return file;
}
