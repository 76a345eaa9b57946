import type { Story } from '../../story.ts';

/** Eskermere: the reservoir is at its lowest for forty years, and the village under it has come up for air. */
export const reservoir: Story[] = [
  {
    slug: 'eskermere-falls-below-a-third',
    language: 'en',
    headline: 'Eskermere falls below a third as the dry autumn enters its eleventh week',
    description:
      'The reservoir that serves 400,000 people stands at 31 per cent. The water company rules out standpipes “for now”.',
    section: 'news',
    authors: ['Freya Lindqvist-Hale'],
    keywords: ['Eskermere', 'reservoir', 'drought', 'water'],
    hoursAgo: 6,
    updatedHoursAgo: 3,
    minutes: 3,
    picture: {
      scene: 'reservoir',
      alt: 'A long dam with arches between two slopes, rings on its wall showing how far the water has fallen',
      caption: 'Each ring on the wall is a month without rain to speak of.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>The level of Eskermere has dropped to 31.4 per cent, the lowest November reading since the dam was raised forty-two years ago. Wenna Water, which runs it, published the figure on Sunday morning, an hour after the lowest of its three intake towers had begun to draw.</p>
<p>“There is water for a hundred and ten days if nobody changes anything, and for a hundred and sixty if everybody does,” said Imogen Starkey, the company’s head of supply. The ban on hosepipes stays. Standpipes in the streets are ruled out “for now”, two words she repeated when asked about them.</p>
<h2>What helps</h2>
<ul>
<li>A shower of four minutes instead of eight: 32 litres.</li>
<li>A full dishwasher instead of a half one: 7 litres.</li>
<li>A dripping tap, mended: 15 litres, every day.</li>
</ul>
<p>It rained on Wednesday. It was <a href="/news/why-one-wet-week-is-not-enough">not enough</a>.</p>
`,
  },
  {
    slug: 'drowned-village-comes-up-for-air',
    language: 'en',
    headline: 'A drowned village comes up for air, and its last baker goes home to look for the oven',
    description:
      'Lower Esk vanished under the reservoir in 1961. This month its church steps, its bridge and eleven doorways are back.',
    section: 'culture',
    authors: ['Marta Ellison'],
    keywords: ['Eskermere', 'Lower Esk', 'history', 'drought'],
    hoursAgo: 75,
    minutes: 9,
    picture: {
      scene: 'reservoir',
      alt: 'The reservoir at low water, its shore bare and yellow',
      caption: 'Where the shore turns pale the village begins.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>The oven is where he said it would be. Aldous Finch, ninety-one, stands in what was his father’s bakery in what was Lower Esk, up to his ankles in mud as fine as flour, and lays his hand on the arch. It is cold. He seems surprised.</p>
<p>He was twenty-six when the valley was cleared. There were forty houses, a school, a chapel with a stove that smoked. The water company, which was the city then, paid £212 for the bakery and allowed the family to keep the door.</p>
<blockquote><p>Everyone asks if I’m angry. I was angry for about ten years. Then I had a bath one day and thought, well, there it is.</p></blockquote>
<p>Since the middle of October the walls have been coming up at the rate of a hand’s breadth a day. Visitors arrive in hundreds, and in the wrong shoes. Rangers have roped off the bridge. A man sells tea.</p>
<p>Professor Ottoline Brandt, fresh from <a href="/news/harbour-wall-under-cinder-row">the wall in Cinder Row</a>, is mapping the site against the clock and, uniquely in her career, against the hope of rain. “I want six more dry weeks,” she says. “I’m aware of how that sounds.”</p>
`,
  },
  {
    slug: 'why-one-wet-week-is-not-enough',
    language: 'en',
    headline: 'Why one wet week is not enough',
    description: 'The hills drink first. What happens to rain between the cloud and the tap, in five steps.',
    section: 'science',
    authors: ['Kenji Watarai'],
    keywords: ['Eskermere', 'drought', 'water', 'explainer'],
    hoursAgo: 60,
    minutes: 4,
    label: 'Analysis',
    picture: {
      scene: 'storm',
      alt: 'Rain over a lighthouse and rough water',
      caption: 'Wednesday’s rain at the harbour. Inland, much of it never reached a stream.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>On Wednesday 23 millimetres of rain fell on the hills above Eskermere. The reservoir rose by four. The rest was not lost; it was borrowed.</p>
<ol>
<li><strong>Leaves</strong> catch the first two millimetres, and the wind dries them.</li>
<li><strong>Soil</strong> that has been dry since August takes the next ten. It has to, before it lets any through.</li>
<li><strong>Bog</strong>, in good heart, holds three and gives them back slowly all winter.</li>
<li><strong>Streams</strong> carry what is left.</li>
<li><strong>The lake</strong> loses half a millimetre a day to the air, even in November.</li>
</ol>
<p>To fill Eskermere by spring the hills need about 420 millimetres. An average winter brings 460. “It is possible,” says Dr Yusuf Haddad-Reyne, who has measured these streams for twenty years. “I would not plan a city on it.”</p>
`,
  },
  {
    slug: 'mud-that-remembers-every-summer-since-1902',
    language: 'en',
    headline: 'The mud that remembers every summer since 1902',
    description:
      'Low water has let scientists take cores from the deepest part of Eskermere. The stripes tell of fires, floods and one very good year for pike.',
    section: 'science',
    authors: ['Kenji Watarai', 'Freya Lindqvist-Hale'],
    keywords: ['Eskermere', 'University of Saltmere', 'climate', 'research'],
    hoursAgo: 505,
    minutes: 6,
    picture: {
      scene: 'observatory',
      alt: 'The university’s observatory under the stars',
      caption: 'The cores are kept in the observatory’s cellar, the coldest room on the hill.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>It looks like a long, damp, slightly burnt cake. Dr Yusuf Haddad-Reyne runs a gloved finger along it and reads: pale, dark, pale, dark, a summer and a winter each, back to the year in which the first dam closed the valley.</p>
<p>The core is 2.6 metres of mud, pushed up in a plastic tube from a raft that ran aground twice. A black line at 88 centimetres is the moor fire of 1976. A thick pale band is the flood that took the old mill. Pike scales, hundreds of them, mark a summer that anglers on the lake still talk about.</p>
<p>What the stripes do not show is anything like this autumn. “Two dry years together, yes, three times,” he says. “Four, never. This is the fourth.”</p>
`,
  },
  {
    slug: 'pipeline-vote-splits-the-hill-farms',
    language: 'en',
    headline: 'Pipeline vote splits the hill farms',
    description:
      'A pipe from the wetter north would pass through nineteen holdings. Nine are for it, nine against, and one farmer isn’t answering the door.',
    section: 'politics',
    authors: ['Dominic Oyelaran-West'],
    keywords: ['Eskermere', 'water', 'farming', 'pipeline'],
    hoursAgo: 1010,
    minutes: 5,
    picture: {
      scene: 'reservoir',
      alt: 'The dam and the hills behind it in evening light',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>The pipe would be 34 kilometres long, ninety centimetres wide and, once the grass had grown back, invisible. On the farms above Eskermere it is already the largest thing in the landscape.</p>
<p>Wenna Water offers £14,000 for every field it crosses, and a trough with a meter that reads nothing. Nine of nineteen families have signed. “It’s water,” says Elspeth Garrow, whose well failed in July. “You don’t argue with water.”</p>
<p>Her neighbour does. Rhodri Tamsin lost a meadow to the last pipe, thirty years ago, and says it has never drained since. He has put a sign at his gate that the Courier cannot improve upon: <q>Not again, and not here, and not on a Sunday.</q></p>
<p>The nineteenth holding belongs to a man who has replied to no letter since spring. His sheep look well.</p>
`,
  },
  {
    slug: 'hosepipe-ban-what-is-allowed',
    language: 'en',
    headline: 'Hosepipe ban: what is allowed, what is not, and what about the paddling pool?',
    section: 'news',
    authors: ['Ned Barlowe'],
    keywords: ['Eskermere', 'drought', 'water', 'explainer'],
    hoursAgo: 1180,
    minutes: 2,
    body: `
<p>From midnight nobody in Saltmere or the hill parishes may use a hosepipe to water a garden, wash a car or fill a pool. A watering can is allowed. So is a hosepipe for a working animal, which includes guide dogs and, after representations to the water company, the harbour police’s horse.</p>
<p>The paddling pool may be filled with a bucket. The fine for doing it with a hose is £1,000. Wenna Water says it will write twice before it fines anyone.</p>
<p>Allotments on Marsh Lane draw from the river and are not affected, although the committee asks members not to look pleased.</p>
`,
  },
];
