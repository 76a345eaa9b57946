/** Where the newsroom, a WordPress, has its posts, and where this site has its articles. */
export function useNewsroom() {
  const { newsroom } = useRuntimeConfig().public;
  return { posts: `${newsroom}/wp-json/wp/v2/posts`, map: 'url: /article/{slug}' };
}
