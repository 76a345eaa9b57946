export const newsroom: string = import.meta.env.NEWSROOM ?? 'http://127.0.0.1:4400';

/** Where the newsroom, a WordPress, has its posts. */
export const posts = `${newsroom}/wp-json/wp/v2/posts`;

/** Where this site has its articles. */
export const map = 'url: /article/{slug}';
