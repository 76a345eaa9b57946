import { startNewsroom } from './server.ts';
import { contentKey } from './backends/ghost.ts';

const port = Number(process.env.PORT ?? 4400);

try {
  const { url } = await startNewsroom({ port });
  console.log(`The Saltmere Courier is open at ${url}

  WordPress    ${url}/wp-json/wp/v2/posts?_embed
  Ghost        ${url}/ghost/api/content/posts/?key=${contentKey}&include=authors,tags
  JSON Feed    ${url}/feed.json
  RSS, Atom    ${url}/feed/   ${url}/atom.xml   ${url}/rdf.xml   ${url}/news-sitemap.xml
  nested JSON  ${url}/api/nested
  odd JSON     ${url}/api/odd

  ?lang=en|de|ar|ja|all   ?delay=1500   ?fault=503   ?hostile=1   ?news=3&id=abc   ?only=40   ${url}/_requests`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
