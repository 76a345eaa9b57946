import { call } from '../api.ts';
import { picture } from '../picture.mjs';
import stories from '../stories.json' with { type: 'json' };

/** Sets a new Ghost up, fills it with the stories, and gives the key of its Content API. */
export async function seed(url: string): Promise<string> {
  const admin = `${url}/ghost/api/admin`;
  const owner = { name: 'Owner', email: 'owner@marram.example', password: 'not-a-secret-at-all' };
  await call(`${admin}/authentication/setup/`, { setup: [{ ...owner, blogTitle: 'The Marram Post' }] });
  const headers = { origin: url, cookie: await logIn(admin, url, owner) };

  const made = await call<{ integrations: [{ api_keys: { type: string; secret: string }[] }] }>(
    `${admin}/integrations/?include=api_keys`,
    { integrations: [{ name: 'Newsrail' }] },
    headers,
  );
  // It has a story of its own from the start.
  const { posts } = await call<{ posts: { id: string }[] }>(`${admin}/posts/`, undefined, headers);
  for (const { id } of posts) await call(`${admin}/posts/${id}/`, undefined, headers, 'DELETE');

  const pictures: Record<string, string> = {};
  for (const [name, shown] of Object.entries(stories.pictures)) {
    const form = formWith('file', new Blob([picture(shown)], { type: 'image/png' }), `${name}.png`);
    const { images } = await call<{ images: [{ url: string }] }>(`${admin}/images/upload/`, form, headers);
    pictures[name] = images[0].url;
  }
  const content = new Blob([JSON.stringify(exported(pictures))], { type: 'application/json' });
  await call(`${admin}/db/`, formWith('importfile', content, 'stories.json'), headers);
  return made.integrations[0].api_keys.find(({ type }) => type === 'content')?.secret ?? '';
}

async function logIn(
  admin: string,
  origin: string,
  { email: username, password }: { email: string; password: string },
): Promise<string> {
  const answer = await fetch(`${admin}/session/`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  if (answer.status !== 201) throw new Error(`Ghost let nobody in: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

function formWith(field: string, content: Blob, name: string): FormData {
  const form = new FormData();
  form.append(field, content, name);
  return form;
}

/** The stories as another Ghost would export them: only so can they have authors who never logged in. */
function exported(pictures: Record<string, string>): object {
  const posts = stories.stories.map((story, index) => ({ ...story, id: `post-${index}` }));
  return {
    meta: { exported_on: 0, version: '6.65.0' },
    data: {
      users: Object.entries(stories.authors).map(([id, author]) => ({ id, ...author })),
      tags: Object.entries(stories.sections).map(([id, name]) => ({ id, name, slug: id })),
      posts: posts.map(({ id, slug, title, excerpt, text, picture: image, date, draft }) => ({
        id,
        slug,
        title,
        custom_excerpt: excerpt,
        html: text
          .map((words) => `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
          .join(''),
        feature_image: image && pictures[image],
        status: draft ? 'draft' : 'published',
        published_at: date,
        created_at: date,
        updated_at: date,
      })),
      posts_meta: posts.flatMap(({ id, picture: image }) =>
        image ? [{ post_id: id, feature_image_alt: stories.pictures[image as 'hall'].alt }] : [],
      ),
      posts_tags: posts.map(({ id, section }) => ({ post_id: id, tag_id: section, sort_order: 0 })),
      posts_authors: posts.flatMap(({ id, authors }) =>
        authors.map((author, index) => ({ post_id: id, author_id: author, sort_order: index })),
      ),
    },
  };
}
