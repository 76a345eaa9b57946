import { NEWSROOM } from '$app/env/public';

/** Where the newsroom, a WordPress, has its posts. */
export const posts = `${NEWSROOM}/wp-json/wp/v2/posts`;

/** Where this site has its articles. */
export const map = 'url: /article/{slug}';
