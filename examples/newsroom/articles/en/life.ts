import type { Story } from '../../story.ts';

/** Food, walks, and how people live. */
export const life: Story[] = [
  {
    slug: 'fish-pie-that-ended-an-argument',
    language: 'en',
    headline: 'The fish pie that ended an argument',
    description:
      'Smoked haddock or not? Egg or no egg? After nine pies in one week our kitchen has a verdict.',
    section: 'life',
    authors: ['Ruth Sandoval-Pike'],
    keywords: ['recipe', 'fish market', 'food'],
    hoursAgo: 66,
    minutes: 4,
    picture: {
      scene: 'table',
      alt: 'A laid table from above with a plate, bowls and lemons on a checked cloth',
      caption: 'Serve it in the dish it was baked in, and let people argue about the corners.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>There are families in this town that do not speak at Christmas because of an egg. We have therefore baked nine fish pies, with and without, and asked eleven people to eat them blindfolded.</p>
<h2>For six</h2>
<ul>
<li>600 g whiting or ling, in large pieces</li>
<li>200 g smoked haddock, undyed</li>
<li>half a litre of milk, a bay leaf, six peppercorns</li>
<li>1 kg floury potatoes, 80 g butter, nutmeg</li>
<li>two leeks, a fistful of parsley, one lemon</li>
</ul>
<p>Warm the fish in the milk until it only just gives, no longer than eight minutes. Soften the leeks. Thicken the milk with butter and flour, and take it off the fire before you fold the fish in, or you will have porridge. Potatoes on top, forty minutes at 190 degrees.</p>
<p>As for the egg: ten to one against. The one was my mother.</p>
`,
  },
  {
    slug: 'walk-from-the-mole-to-the-dam',
    language: 'en',
    headline: 'From the mole to the dam: a day’s walk with one pub',
    description: 'Seventeen kilometres up the Wenna, from salt water to sweet.',
    section: 'life',
    authors: ['Dominic Oyelaran-West'],
    keywords: ['walking', 'Wenna', 'Eskermere'],
    hoursAgo: 990,
    minutes: 5,
    picture: {
      scene: 'reservoir',
      alt: 'A dam between green slopes with a small tower',
      caption: 'The end of the walk. The bus goes back at ten past five.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>Begin at the bathing stairs, where <a href="/news/tide-gauge-turns-one-hundred">two steps have gone under since 1926</a>, and keep the river on your left hand. For an hour there are warehouses. Then, behind the last allotment on Marsh Lane, the path turns to grass and one hears one’s own shoes.</p>
<p>The pub is at the ninth kilometre and is called the Ninth Kilometre. It opens when it is open.</p>
<ol>
<li>Mole to Marsh Lane: 4 km, flat.</li>
<li>Marsh Lane to the pub: 5 km, mud after rain.</li>
<li>Pub to the dam: 8 km and 310 metres of climb.</li>
</ol>
<p>From the top on a clear day one sees both Orrins, the lightship, and the whole of the city lying in its bowl with the lid off.</p>
`,
  },
  {
    slug: 'waiting-list-for-allotments',
    language: 'en',
    headline: 'Nineteen years for a shed',
    description:
      'The waiting list for an allotment on Marsh Lane is longer than a childhood. Meet the man at the top of it.',
    section: 'life',
    authors: ['Ruth Sandoval-Pike'],
    keywords: ['allotments', 'Marsh Lane', 'gardens'],
    hoursAgo: 430,
    minutes: 4,
    body: `
<p>When Tobias Ngata-Hill put his name down he was thirty-four and wished to grow asparagus. He is fifty-three now, and first on the list, and his daughter, who was not born at the time, has bought him a spade.</p>
<p>There are 118 plots and 604 people waiting. Plots fall free by death, by moving and, twice in living memory, by quarrel. The committee keeps the list in a green book and shows it to anyone who asks.</p>
<p>Asparagus takes three years before one may cut it. He has done the sum.</p>
`,
  },
  {
    slug: 'night-bus-driver-knows-everyone',
    language: 'en',
    headline: 'The driver of the N7 knows where you live',
    description:
      'Through the night with Farouk Delacroix-Stone, between Container Dock and Marsh Lane, in nine stops and four conversations.',
    section: 'life',
    authors: ['Saoirse Holm'],
    keywords: ['night bus', 'public transport', 'Marsh Lane', 'work'],
    hoursAgo: 190,
    minutes: 7,
    picture: {
      scene: 'skyline',
      alt: 'The city at night, its windows lit in yellow',
      caption: 'Twenty past two, the top of Northgate.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>At 01:10 a nurse gets on who will not want to talk until the fourth stop. At 01:25 two bakers, who will. Farouk Delacroix-Stone has driven the N7 for sixteen years and stops, where the rules allow and in one place where they don’t, at the door.</p>
<p>Last year a film was made on his bus. He plays himself, and thinks the actor’s hands would have been better. He has been recognised once, by a policeman.</p>
<blockquote><p>In the daytime people get on a bus. At night they get on <em>my</em> bus.</p></blockquote>
<p>From March some of them will take the tram instead. He has been to look at it. “Lovely machine,” he says. “But it can’t turn left.”</p>
`,
  },
];
