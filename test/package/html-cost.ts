/** What a packed package is asked, to measure what each level of server rendering costs: prints JSON. */
export const htmlCost = `
import { gzipSync } from 'node:zlib';
import { serialize } from 'newsrail/client';
import { renderElement } from 'newsrail/ssr';

const headlines = ['Ferry crews vote to strike from Monday', 'Council puts the new bridge on hold', 'School kitchens return to cooking their own', 'Night buses will run to the harbour again', 'The old mill reopens as a library', 'Fog keeps the fishing fleet in port'];
const words = ['The union says that talks have failed; the company wants to go on talking.', 'Costs have doubled since the plans were drawn, the treasurer told the meeting on Tuesday.', 'Four schools begin in spring, and parents are asked to help with the peeling.', 'The last service leaves at half past two; tickets stay at the price of last year.', 'Forty volunteers have carried eleven thousand books up the stairs.', 'Skippers expect to sail on Thursday, and the market has little to sell until then.'];
const articles = headlines.map((headline, n) => ({
  id: String(1000 + n),
  url: 'https://news.example/2025/11/2' + n + '/' + headline.toLowerCase().replace(/\\W+/g, '-'),
  headline,
  description: words[n],
  articleSection: ['Harbour', 'Town', 'Schools'][n % 3],
  author: [{ name: ['Ines Marlowe', 'Tom Okafor', 'Rae Lindqvist'][n % 3] }],
  datePublished: '2025-11-2' + n + 'T0' + n + ':15:00Z',
  image: [{ url: 'https://news.example/media/2' + n + '.jpg', width: 1200, height: 800, alt: '', srcset: 'https://news.example/media/2' + n + '-600.jpg 600w, https://news.example/media/2' + n + '-1200.jpg 1200w' }],
}));
const articleBody = Array.from({ length: 20 }, (_, n) => '<p>' + words[n % 6] + ' ' + words[(n * 5 + 1) % 6] + ' Paragraph ' + n + '.</p>').join('');

const attributes = { src: '/wp-json/wp/v2/posts', limit: 6 };
const open = '<latest-list src="/wp-json/wp/v2/posts" limit="6">';
const links = '<ul>' + articles.map(({ url, headline }) => '<li><a href="' + url + '">' + headline + '</a></li>').join('') + '</ul>';
const data = '<script type="application/json" data-articles>' + serialize(articles) + '</script>';
const list = await renderElement('latest-list', { attributes, articles });
const html = {
  'level 1, a list': open + links + '</latest-list>',
  'level 2, a list': open + data + links + '</latest-list>',
  'level 3, a list': list,
  'level 3, four lists': list.repeat(4),
  'level 3, a whole article': await renderElement('article-view', { article: { ...articles[0], articleBody } }),
};
const weigh = (text) => [Buffer.byteLength(text), gzipSync(text).length];
console.log(JSON.stringify(Object.fromEntries(Object.entries(html).map(([what, text]) => [what, weigh(text)]))));
`;
