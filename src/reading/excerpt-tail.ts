/** Takes out what WordPress and its themes put at the end of an automatic excerpt: `[…]`, a “Continue reading” link. */
export function withoutTail(html: string): string {
  const link = html.lastIndexOf('<a ');
  const isMore = link >= 0 && /more-link|>\s*(?:continue reading|read more)/i.test(html.slice(link));
  return (isMore ? html.slice(0, link) : html).replace(
    /\[(?:&hellip;|&#8230;|\u2026|\.{3})\](?=(?:\s|<[^<>]*>)*$)/,
    '',
  );
}
