type Post = Record<string, unknown>;

/**
 * `_embed` and `_fields` as WordPress understands them: embedding follows `_links`, so `_fields` without `_links`
 * silently loses `_embedded`.
 */
export function pickFields(post: Post, fields: string | undefined, embed: string | undefined): Post {
  const { _embedded: embedded, ...plain } = post;
  const wanted = fields?.split(',').map((field) => field.trim());
  const picked = wanted ? pick(plain, wanted) : plain;
  if (embed === undefined || !('_links' in picked)) return picked;
  return { ...picked, _embedded: embedOnly(embedded as Post, embed) };
}

/** `id`, `title`, and one step down: `title.rendered`. */
function pick(post: Post, wanted: string[]): Post {
  const picked: Post = {};
  for (const field of wanted) {
    const [name, child] = field.split('.') as [string, string?];
    if (!(name in post)) continue;
    const value = post[name] as Post;
    picked[name] = child === undefined ? value : { ...(picked[name] as Post), [child]: value[child] };
  }
  return picked;
}

/** `_embed`, `_embed=1` and `_embed=true` mean all of it; otherwise a list of relations. */
function embedOnly(embedded: Post, embed: string): Post {
  if (['', '1', 'true'].includes(embed)) return embedded;
  const relations = embed.split(',');
  return Object.fromEntries(Object.entries(embedded).filter(([relation]) => relations.includes(relation)));
}
