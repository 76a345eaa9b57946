const newsroom = process.env.NEWSROOM ?? 'http://127.0.0.1:4400';

/** Where the newsroom, a WordPress, has its posts: asked when the site is built, and by readers’ browsers later. */
export default `${newsroom}/wp-json/wp/v2/posts`;
