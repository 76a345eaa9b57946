import type { Story } from '../../story.ts';

/** Saltmere Athletic, men and women, and the Ropewalk they share. */
export const football: Story[] = [
  {
    slug: 'athletic-come-back-from-two-down',
    language: 'en',
    headline: 'Athletic come back from two down to beat Hawkrigg in the fog',
    description:
      'Saltmere Athletic 3, Hawkrigg Town 2. The winner came in the 93rd minute, and most of the ground had to be told about it.',
    section: 'sport',
    authors: ['Ned Barlowe'],
    keywords: ['Saltmere Athletic', 'football', 'Ropewalk'],
    hoursAgo: 1.5,
    minutes: 4,
    picture: {
      scene: 'stadium',
      alt: 'Two players run for a ball before a full stand',
      caption: 'Deniz Corrigan, left, before the fog came in.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>For an hour it was a bad afternoon that one could at least see. Hawkrigg scored from a corner after six minutes and from another after nineteen, and Athletic looked like eleven men waiting for a bus.</p>
<p>Then the fog came over the sea wall. By the seventieth minute the far goal was a rumour. Out of it, twice, emerged Deniz Corrigan with his arms in the air, and the near stand took his word.</p>
<p>“I didn’t see the third,” said Luka Brandvold, the coach. “I heard it. It sounded like a good goal.” It was, on the evidence of the one camera behind the net, a volley by the substitute Emeka Thrale from the edge of the area, on his debut, aged seventeen.</p>
<p>Athletic are third. They go to Port Ellery on Saturday, where it is seldom foggy.</p>
`,
  },
  {
    slug: 'quist-hat-trick-sends-women-into-quarter-final',
    language: 'en',
    headline: 'Quist hat-trick sends Athletic’s women into the quarter-final',
    description:
      'Three goals in eleven minutes against the cup holders, the last of them from the halfway line.',
    section: 'sport',
    authors: ['Saoirse Holm'],
    keywords: ['Saltmere Athletic', 'football', 'Ada Quist', 'cup'],
    hoursAgo: 26,
    minutes: 3,
    picture: {
      scene: 'stadium',
      alt: 'A player strikes the ball in the centre circle under floodlights',
      caption: '4,112 came on a Friday night, a record for the women’s side.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>Ada Quist looked up once. The goalkeeper of Wexholm Ladies, holders of the cup and not beaten since February, stood on the penalty spot arranging her defence. Quist was on the halfway line. She did not look up a second time.</p>
<p>It was her third in eleven minutes and made it 4–1, and a sound went round the Ropewalk that the old groundsman says he last heard when the lights failed in 1987.</p>
<blockquote><p>You practise it four hundred times and it goes over the stand three hundred and ninety-nine.</p></blockquote>
<p>The quarter-final is drawn on Monday. Quist, who is in her final year of marine engineering, will hear it in a lecture on propellers.</p>
`,
  },
  {
    slug: 'roof-for-the-ropewalk',
    language: 'en',
    headline: 'A roof for the Ropewalk, one bolt at a time',
    description:
      'Supporters have bought 9,000 bolts at ten pounds each. The east stand may be dry by Easter.',
    section: 'sport',
    authors: ['Ned Barlowe'],
    keywords: ['Saltmere Athletic', 'Ropewalk', 'fundraising'],
    hoursAgo: 275,
    minutes: 3,
    picture: {
      scene: 'stadium',
      alt: 'The open east stand of the football ground',
      caption: 'The east stand, roofless since the gale of two winters ago.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>Since the gale two winters ago the east stand has had no roof, and its 2,800 season-ticket holders have become connoisseurs of hats. The insurers paid for the walls. For the roof, they said, there had been a clause.</p>
<p>So the supporters’ trust counted the bolts. There are 14,600 of them, and each can be bought for ten pounds and will carry its buyer’s name, stamped, on the underside, where nobody will ever see it. More than nine thousand are sold.</p>
<p>“It’s the best thing about it, that you can’t see them,” says Winifred Oake, eighty-three, row F. “It’s only for us and the pigeons.”</p>
`,
  },
  {
    slug: 'goalkeeper-who-builds-violins',
    language: 'en',
    headline: 'The goalkeeper who builds violins',
    description: 'Anselm Tirado has the best hands in the league. In the afternoons he puts them at risk.',
    section: 'sport',
    authors: ['Saoirse Holm', 'Ruth Sandoval-Pike'],
    keywords: ['Saltmere Athletic', 'football', 'craft'],
    hoursAgo: 640,
    minutes: 7,
    free: false,
    picture: {
      scene: 'portrait',
      alt: 'The goalkeeper in profile, his hair tied back, before a disc',
      caption: 'Tirado has finished six violins. He has sold none.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>The chisel is two hundred years old and can take off a fingertip as if it were cheese. Anselm Tirado, who has kept eleven clean sheets since August, holds it the way one holds a bird.</p>
<p>He began in the long winter of his knee. A neighbour on Lantern Street repaired instruments; there was a bench free. “With a ball you get a quarter of a second,” he says. “With spruce you get four months. I needed to be bad at something slowly.”</p>
<p>The club knows. The insurers, he suspects, read the sports pages.</p>
<figure><img src="/pictures/ropewalk-ground-960x540.svg" alt="The ground of Saltmere Athletic" width="960" height="540"><figcaption>From the workshop one hears the Ropewalk on Saturdays. Illustration: Courier studio</figcaption></figure>
<p>His seventh violin is for Ada Quist’s little sister, who plays in the youth orchestra and has been told to stop growing until it is done.</p>
`,
  },
  {
    slug: 'what-brandvold-changed',
    language: 'en',
    headline: 'What Brandvold changed: five passes that explain Athletic’s autumn',
    description: 'The coach has bought nobody. He has moved one man eight metres to the left.',
    section: 'sport',
    authors: ['Saoirse Holm'],
    keywords: ['Saltmere Athletic', 'football', 'tactics', 'Luka Brandvold'],
    hoursAgo: 148,
    minutes: 6,
    label: 'Analysis',
    picture: {
      scene: 'stadium',
      alt: 'The pitch in stripes, two players in a duel',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>In May, Athletic finished fourteenth. In November they are third, with the same squad less one winger who went to Port Ellery. Luka Brandvold, asked what he has done, says he has “asked them to stand somewhere else”.</p>
<h2>The eight metres</h2>
<p>The man who moved is Corrigan. Last season he waited on the shoulder of the last defender. Now he stands eight metres deeper and a little to the left, in a place where it is nobody’s job to mark him.</p>
<ul>
<li>Passes received facing the goal: 4 a match in spring, 11 now.</li>
<li>Times offside: 3.2, now 0.4.</li>
<li>Goals: 6 all of last season, 9 since August.</li>
</ul>
<p>The rest follows. Somebody comes out to meet him; behind that somebody there is grass.</p>
`,
  },
  {
    slug: 'cold-water-club-swims-to-the-lightship',
    language: 'en',
    headline: 'Cold-water club swims to the lightship and is offered tea by the cat’s owner',
    description: 'Nine swimmers, eleven degrees, 1,900 metres.',
    section: 'sport',
    authors: ['Saoirse Holm'],
    keywords: ['swimming', 'harbour', 'lightship'],
    hoursAgo: 700,
    minutes: 3,
    label: 'Video',
    picture: {
      scene: 'boats',
      alt: 'Boats off the old quay, gulls above them',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>The rule of the Mole Bathing Society, founded 1904, is that nobody need prove anything. On Sunday nine of its members disregarded it and swam out to the lightship, which lies 1,900 metres off the harbour mouth in water of eleven degrees.</p>
<p>They took between thirty-eight minutes and an hour and ten. Two safety boats went along, and a harbour seal that the society does not count as a member but is thinking about.</p>
<p>On the lightship they were given tea by the keeper’s relief, and were looked at, for some time, by the cat.</p>
`,
  },
];
