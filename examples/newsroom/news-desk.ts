import { Hono } from 'hono';
import { cors } from 'hono/cors';
import * as z from 'zod/mini';
import { nameSlug } from './addresses.ts';
import type { Desk, Piece } from './desk.ts';
import { sectionKeys, sections } from './sections.ts';
import { languages, type SectionKey } from './story.ts';
import { escapeXml } from './xml.ts';

const firstId = 501;
/** More than anybody publishes by hand; what comes after them is refused. */
const most = 100;

const short = z.string().check(z.trim(), z.minLength(1), z.maxLength(400));
const filed = z.object({
  headline: short,
  description: z.optional(short),
  section: z.optional(z.enum(sectionKeys as [SectionKey, ...SectionKey[]])),
  slug: z.optional(z.string().check(z.regex(/^[\p{L}\p{N}-]{1,100}$/u))),
  language: z.optional(z.enum(languages)),
});

/** `POST` publishes a story now, on all lists, and `DELETE` takes back all that came so. */
export function newsDesk(desk: Desk): Hono {
  const app = new Hono();
  let published: Piece[] = [];
  app.use(cors({ origin: '*', allowMethods: ['POST', 'DELETE'] }));
  app.post('/', async (c) => {
    const story = filed.safeParse(await c.req.json().catch(() => undefined));
    if (!story.success) return c.text(`${expected}\n\n${z.prettifyError(story.error)}`, 400);
    if (published.length >= most) return c.text(`${most} stories are enough: take them back first.`, 400);
    const piece = pieceOf(story.data, firstId + published.length, desk.clock());
    if (desk.pieces.some(({ slug }) => slug === piece.slug)) {
      return c.text(`There is a story under “${piece.slug}” already. Give this one a “slug”.`, 409);
    }
    published = [...published, piece];
    desk.pieces.unshift(piece);
    return c.json({ id: piece.id, url: piece.url }, 201);
  });
  app.delete('/', (c) => {
    desk.pieces = desk.pieces.filter((piece) => !published.includes(piece));
    published = [];
    return c.body(null, 204);
  });
  return app;
}

const expected = `Expected JSON {"headline", "description"?, "section"? (${Object.keys(sections).join(', ')}), "slug"?, "language"?}.`;

function pieceOf(story: z.output<typeof filed>, id: number, moment: Date): Piece {
  const { headline, description, section = 'news', language = 'en' } = story;
  const slug = story.slug ?? `${nameSlug(headline)}-${id}`;
  return {
    id,
    slug,
    url: `/news/${encodeURIComponent(slug)}`,
    language,
    headline,
    description,
    section,
    authors: [],
    keywords: [],
    published: moment.toISOString(),
    modified: moment.toISOString(),
    minutes: 1,
    label: undefined,
    sponsor: undefined,
    free: true,
    picture: undefined,
    body: `<p>${escapeXml(description ?? headline)}</p>`,
  };
}
