import type { Story } from '../../story.ts';

/** The library strike: six weeks of closed reading rooms, and how it ended. */
export const library: Story[] = [
  {
    slug: 'library-strike-ends-after-forty-one-days',
    language: 'en',
    headline: 'Library strike ends after forty-one days with a handshake over the returns desk',
    description:
      'Pay rises by 5.5 per cent and Sunday opening stays voluntary. The Central Library reopens on Tuesday at nine.',
    section: 'news',
    authors: ['Leila Mansouri-Grey', 'Ned Barlowe'],
    keywords: ['library strike', 'Central Library', 'city council', 'strike'],
    hoursAgo: 20,
    minutes: 4,
    picture: {
      scene: 'books',
      alt: 'Shelves of books behind a desk with a lamp and an open volume',
      caption: '17,000 books are waiting to come back. There will be no fines.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>It was settled at ten past four in the morning, in the children’s corner, because that was where the chairs were. Joel Ashdowne, for the staff, and Dr Miriam Falkner, who runs the city’s libraries, shook hands over the returns desk and then, both say, stood there not knowing what to do next.</p>
<p>The agreement gives the 212 staff 5.5 per cent over two years. Sunday opening, which started the quarrel, remains voluntary and will be paid at time and a half. Nobody is disciplined for the banner.</p>
<h2>When the doors open</h2>
<ul>
<li>Central Library, Lantern Street: Tuesday, 9:00.</li>
<li>Northgate and Marsh Lane: Wednesday, 10:00.</li>
<li>The book bus to the hill parishes: as soon as its battery has been replaced.</li>
</ul>
<figure><img src="/pictures/lantern-street-960x540.svg" alt="Shelves in the Central Library" width="960" height="540"><figcaption>The reading room on Monday, with the dust sheets off. Illustration: Courier studio</figcaption></figure>
<p>Some 17,000 books are overdue. All fines since the first day of the strike are waived, Dr Falkner said, “and I would ask people not to all come at five past nine”.</p>
`,
  },
  {
    slug: 'reading-room-clock-stopped',
    language: 'en',
    headline: 'Who stopped the reading-room clock?',
    description:
      'On the first day of the strike the hands stood at 11:04. They have not moved since, and everyone suspects someone.',
    section: 'culture',
    authors: ['Ruth Sandoval-Pike'],
    keywords: ['library strike', 'Central Library', 'history'],
    hoursAgo: 340,
    minutes: 5,
    picture: {
      scene: 'books',
      alt: 'Bookshelves in lamplight',
      caption: 'The clock hangs where the lamp does not reach.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>The clock in the great reading room was made in 1888 by a man who disliked libraries, which may be why it has always run a minute fast. It is wound on Mondays. On the Monday the strike began nobody wound it, and it should have stopped on the following Sunday at around four in the afternoon.</p>
<p>It stopped on Monday, at 11:04, seven minutes after the last reader had been shown out.</p>
<p>The pickets say it was management, to make a point. Management says it was the pickets, to make the same one. The cleaner, who was there, says it was the draught. “You open both doors of that room at once,” she says, “and everything that can stop, stops.”</p>
`,
  },
  {
    slug: 'stories-on-the-steps',
    language: 'en',
    headline: 'Stories on the steps',
    description:
      'Every afternoon at four someone reads to the children in front of the locked library. Yesterday it was the mayor, and it did not go smoothly.',
    section: 'culture',
    authors: ['Leila Mansouri-Grey'],
    keywords: ['library strike', 'Central Library', 'children', 'Ines Calloway'],
    hoursAgo: 461,
    minutes: 4,
    picture: {
      scene: 'townhall',
      alt: 'A domed building with a crowd on its steps',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>The book was about a bear who does not want to sleep. The mayor had reached the fourth page when a girl in a yellow raincoat put up her hand. “Why is it shut?” she asked. Ines Calloway looked at the door behind her, and then at the pickets, and then at the bear.</p>
<p>Reading on the steps was the idea of Perpetua Ng-Dale, who has run story hour for twenty-three years and saw no reason why a strike against the council should be a strike against five-year-olds. She brings a rug. The pickets hold the umbrellas.</p>
<blockquote><p>Because the grown-ups haven’t finished talking, the mayor said. “Then talk faster,” said the girl.</p></blockquote>
<p>It got a bigger laugh than the bear.</p>
`,
  },
  {
    slug: 'sunday-at-the-library',
    language: 'en',
    headline: 'Open the library on Sundays. Pay for it on Mondays',
    description: 'Both sides of this dispute are right, which is why it has lasted six weeks.',
    section: 'opinion',
    authors: ['Ned Barlowe'],
    keywords: ['library strike', 'Central Library', 'work'],
    hoursAgo: 205,
    minutes: 4,
    label: 'Opinion',
    picture: {
      scene: 'portrait',
      alt: 'A columnist in profile before a disc',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>On wet Sundays this city has two warm rooms that cost nothing. One is the station. The other has 300,000 books in it and is locked.</p>
<p>Dr Falkner wants to unlock it. She is right. The people who would have to do the unlocking have children, choirs and mothers in Northgate, and have been asked to give up their Sundays in exchange for a Thursday. They are right as well.</p>
<p>A dispute between wrong and right ends in a week. This one will end when somebody puts a figure on a Sunday, and I suggest, as someone who has worked four hundred of them, time and a half and a cake.</p>
`,
  },
  {
    slug: 'night-opening-for-exam-season',
    language: 'en',
    headline: 'Students win night opening for exam season, with soup',
    description:
      'The university library stays open until four in the morning in December. A former lecturer will run the kitchen.',
    section: 'life',
    authors: ['Leila Mansouri-Grey'],
    keywords: ['University of Saltmere', 'students', 'library'],
    hoursAgo: 98,
    minutes: 2,
    picture: {
      scene: 'books',
      alt: 'A lamp throws its light over an open book',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>From the first of December the university’s library will close at four in the morning instead of ten at night. The students’ union had asked for it for nine years; the closing of the Central Library during <a href="/news/library-strike-ends-after-forty-one-days">the strike</a> settled the matter.</p>
<p>There will be soup from eleven, made by Hartmut Eyre, who lectured in thermodynamics until June and describes the menu as “an application”. On Thursdays it will be lentil.</p>
`,
  },
];
