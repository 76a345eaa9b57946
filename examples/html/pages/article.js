// @ts-check

const posts = 'http://127.0.0.1:4400/wp-json/wp/v2/posts';

/** Shows the story that the address names, where the article page is what the reader sees. */
export function drawArticle() {
  const story = document.querySelector('article-view');
  const slug = location.pathname.split('/').at(-1);
  if (story) story.src = `${posts}?slug=${slug}`;
}

drawArticle();
