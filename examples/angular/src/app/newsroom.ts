declare const NEWSROOM: string;

export const newsroom = NEWSROOM;

/** Where the newsroom, a WordPress, has its posts. */
export const posts = `${newsroom}/wp-json/wp/v2/posts`;

/** Where this site has its articles. */
export const map = 'url: /article/{slug}';
