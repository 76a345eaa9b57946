import type { Story } from '../../story.ts';

/** The university, the sea, and what lives in it. */
export const science: Story[] = [
  {
    slug: 'tide-gauge-turns-one-hundred',
    language: 'en',
    headline: 'The tide gauge turns one hundred, and the sea it measures is nineteen centimetres higher',
    description:
      'A float, a wire and a pencil have drawn the level of the harbour since 1926. The line goes one way.',
    section: 'science',
    authors: ['Kenji Watarai'],
    keywords: ['sea level', 'harbour', 'climate', 'University of Saltmere'],
    hoursAgo: 84,
    minutes: 6,
    picture: {
      scene: 'storm',
      alt: 'A lighthouse in heavy weather, beams of light over the waves',
      caption: 'The gauge house stands behind the lighthouse and has never been locked.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>The pencil is a 2B. Nobody remembers why, but when somebody tried an HB in 1954 the line for that year came out so faint that it had to be read with raking light, and since then the tin has been labelled.</p>
<p>Behind the lighthouse a copper float rises and falls in a well. A wire turns a drum; the pencil draws. Thirty-six thousand days are stored in the university’s cellar, on rolls, and students have spent nine summers turning them into numbers.</p>
<h2>The line</h2>
<p>Between 1926 and 1970 the mean level rose by a millimetre a year. Since 2000 it has risen by 3.4. Altogether that makes nineteen centimetres, which is two steps of <a href="/news/walk-from-the-mole-to-the-dam">the bathing stairs on the mole</a>. “People don’t believe a graph,” says Dr Clementine Abara. “They believe the stairs.”</p>
`,
  },
  {
    slug: 'seagrass-returns-to-the-bay',
    language: 'en',
    headline: 'Seagrass returns to the bay, planted by hand and guarded by crabs',
    description:
      'Four hectares are green again where the dredger passed. The seed came in a bucket from Orrin Isle.',
    section: 'science',
    authors: ['Freya Lindqvist-Hale'],
    keywords: ['seagrass', 'sea', 'conservation', 'Orrin Isle'],
    hoursAgo: 290,
    minutes: 4,
    picture: {
      scene: 'boats',
      alt: 'Boats before the quay in clear weather',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>One plants seagrass the way one plants anything: make a hole, put the seed in, close it. Only that one does it under three metres of water, in gloves, at a rate of forty an hour, and that the first two hundred thousand are eaten by crabs.</p>
<p>The divers of the bay project have planted 1.1 million. In the second summer they noticed that seeds in small sacks of hessian survived, because the crabs had taken to living in the sacks and would let nobody else near.</p>
<p>Four hectares have taken. Seen from the ferry they are a shadow. Seen from below, says the marine biologist Ikenna Solberg, “it’s like a meadow that forgot to stay on land, full of things with their mouths open”.</p>
`,
  },
  {
    slug: 'night-sky-over-fennick-hill',
    language: 'en',
    headline: 'Who switched off the hill?',
    description:
      'The observatory asked for darkness and got it: 340 street lamps on Fennick Hill now go out at eleven. Astronomers count the stars, neighbours count the steps.',
    section: 'science',
    authors: ['Kenji Watarai'],
    keywords: ['observatory', 'Fennick Hill', 'astronomy', 'University of Saltmere'],
    hoursAgo: 560,
    minutes: 5,
    picture: {
      scene: 'observatory',
      alt: 'An observatory dome with its telescope out, under star trails',
      caption: 'With the lamps off, a camera on the dome sees 2,900 stars. With them on it sees 410.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>At eleven it goes in rows, from the top down, as if somebody were drawing a blanket over the hill. For a moment there is nothing at all. Then, says Dr Beatrix Olander, “you hear people in their gardens go: oh”.</p>
<p>The trial was her idea. The telescope on Fennick Hill, built in 1911, had become useless for anything fainter than the street lamps of Northgate. Since September it has found two comets that were known and one that was not.</p>
<p>Not everyone looks up. A petition against the dark has 212 signatures. The council has paid for reflectors on the kerbs and for 800 small torches, which were gone in a morning.</p>
`,
  },
  {
    slug: 'counting-seals-from-the-air',
    language: 'en',
    headline: 'Four hundred and six seals, and one that wasn’t',
    description:
      'A drone counts the colony on Little Orrin in nine minutes. Volunteers with binoculars needed a weekend, and were right more often.',
    section: 'science',
    authors: ['Freya Lindqvist-Hale'],
    keywords: ['seals', 'Little Orrin', 'conservation', 'research'],
    minutes: 4,
    picture: {
      scene: 'boats',
      alt: 'Boats before the narrow houses at the landing',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>From ninety metres up a seal is a comma. The drone of the bay project reads a beach full of them in nine minutes and its software adds them up: 407 this autumn, more than ever before.</p>
<p>On the dune, under a tarpaulin, lay the Little Orrin bird and seal club, average age seventy-one, with binoculars and a flask. They made it 406.</p>
<p>It took a third count to settle the matter. Number 407 was a log. “We’ve known that log for years,” the club’s secretary said.</p>
`,
  },
];
