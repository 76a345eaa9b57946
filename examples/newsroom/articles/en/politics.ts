import type { Story } from '../../story.ts';

/** The Custom House and those who would like to sit in it. */
export const politics: Story[] = [
  {
    slug: 'calloway-will-stand-again',
    language: 'en',
    headline: 'Calloway will stand again',
    description: 'The mayor wants a third term. Two of her own deputies had hoped she would not.',
    section: 'politics',
    authors: ['Priya Venkataraghavan'],
    keywords: ['Ines Calloway', 'city council', 'mayoral election'],
    hoursAgo: 14,
    minutes: 3,
    picture: {
      scene: 'townhall',
      alt: 'The Custom House with its dome and flag',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>She said it in the third sentence of a speech about drains. “I intend to open that sluice myself, in the second year of my third term,” Ines Calloway told the chamber of shipping on Saturday night, and went on to the subject of silt.</p>
<p>It took the room a moment. The election is in May; until last week it was generally assumed that the mayor, who has held office for eight years, would make way. Two deputies had begun to have lunch.</p>
<p>Gareth Pymm, who will probably stand against her, congratulated her on her courage. The tram opens in March. The ferry may not sail on Monday. “It is,” he said, “a very brave time to ask people how they got to work.”</p>
`,
  },
  {
    slug: 'gull-steals-ballot-paper',
    language: 'en',
    headline: 'Gull steals ballot paper, by-election decided by one vote',
    description:
      'The returning officer ruled that a ballot in a beak has not been cast. The loser asks for a recount, or a gull.',
    section: 'politics',
    authors: ['Priya Venkataraghavan'],
    keywords: ['by-election', 'city council', 'Old Quay'],
    hoursAgo: 860,
    minutes: 3,
    body: `
<p>Polling station four on Old Quay has a door that sticks, and on Thursday it was wedged open with a chair. At about twenty to six a herring gull walked in, considered the booths and took a folded ballot paper out of the hand of a voter who had been about to post it.</p>
<p>The seat went to Araminta Sole by 1,204 votes to 1,203.</p>
<p>“A ballot is cast when it enters the box,” said the returning officer, Cuthbert Enright, who had sat up with the statute. “The law is silent on gulls.” The voter has declined to say how she had marked it. She would only say that the gull seemed satisfied.</p>
`,
  },
  {
    slug: 'rent-cap-passes-by-a-whisker',
    language: 'en',
    headline: 'Rent cap passes by a whisker after a night of amendments and one lost shoe',
    description:
      'Rents in Northgate and Marsh Lane may rise by at most 2 per cent a year. Landlords will go to court.',
    section: 'politics',
    authors: ['Dominic Oyelaran-West', 'Priya Venkataraghavan'],
    keywords: ['rent', 'housing', 'city council', 'Northgate'],
    hoursAgo: 335,
    updatedHoursAgo: 330,
    minutes: 5,
    picture: {
      scene: 'skyline',
      alt: 'Dense apartment blocks in three rows',
      caption: 'A two-room flat in Northgate costs 61 per cent more than five years ago.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>At 03:52 on Friday the council limited the rise of rents in two districts to two per cent a year for five years. There were 31 votes for, 30 against and one member asleep, who was counted as present.</p>
<p>Northgate and Marsh Lane together hold 41,000 rented flats. The average rent there has gone up by 61 per cent in five years, wages by 18.</p>
<h2>Forty-four amendments</h2>
<p>The landlords’ federation will go to court. It argues that a cap must apply to the whole city or to none of it. Of forty-four amendments three were accepted, one of them by mistake.</p>
<p>The shoe, a brown brogue, size nine, was found on the Saturday under the seat of the member for Cinder Row. He has not claimed it.</p>
`,
  },
  {
    slug: 'three-candidates-and-a-bridge',
    language: 'en',
    headline: 'Three candidates and a bridge that does not exist',
    description:
      'Everyone who wants to be mayor has a plan for a bridge to Orrin Isle. We asked an engineer to mark them.',
    section: 'politics',
    authors: ['Priya Venkataraghavan', 'Marta Ellison'],
    keywords: ['mayoral election', 'Orrin Isle', 'bridge', 'Ines Calloway'],
    hoursAgo: 5,
    minutes: 6,
    free: false,
    picture: {
      scene: 'portrait',
      alt: 'A candidate in profile, with glasses, before concentric rings',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>The strait is 4.1 kilometres wide and, in the middle, ninety metres deep. It has been bridged in every election campaign since 1958. This year there are three bridges, and for once they differ.</p>
<p>Ines Calloway’s floats. Gareth Pymm’s hangs. That of Philomena Aske, who is standing for the first time, is a tunnel.</p>
<p>We took all three to Wilhelmina Cho-Barr, the naval architect, who looked at them for an afternoon. The floating one would work and would close to ships. The hanging one would work and would cost what the city earns in four years. About the tunnel she said nothing for a while. “It’s the only one,” she said then, “drawn by someone who has looked at the chart.”</p>
`,
  },
  {
    slug: 'letter-to-a-new-councillor',
    language: 'en',
    headline: 'Letter to a new councillor',
    description: 'Bring a cushion. Read the appendix. Never vote on anything after two in the morning.',
    section: 'opinion',
    authors: ['Marta Ellison'],
    keywords: ['city council', 'politics', 'advice'],
    hoursAgo: 610,
    minutes: 3,
    label: 'Opinion',
    picture: {
      scene: 'portrait',
      alt: 'A writer in profile before a striped wall',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>Dear Councillor Sole, I have sat on the press bench for twenty-two years, which is longer than anybody has sat on yours. Allow me some advice, since you won by a single vote and a gull.</p>
<p>Bring a cushion. The benches were made for men in three petticoats of tweed. Read the appendix; the decision is in the appendix. If somebody calls a thing “purely technical”, ask what it costs.</p>
<p>And do not vote on anything after two in the morning. I have kept a list. The roundabout was at twenty past two. So was the statue. The <a href="/news/line-4-will-cost-another-38-million">tram’s reserve fund</a>, I am sorry to say, was at ten to four.</p>
`,
  },
  {
    slug: 'in-praise-of-the-late-edition',
    language: 'en',
    headline: 'In praise of being slow',
    description:
      'The Courier was last with the news of the flood of 1903, and right. A case for the second look.',
    section: 'opinion',
    authors: ['Marta Ellison'],
    keywords: ['journalism', 'history'],
    minutes: 3,
    label: 'Opinion',
    body: `
<p>In our cellar hangs a front page from 1903. Every other paper in the county had drowned three hundred people by breakfast. Ours came out in the evening and said that eleven had died, gave their names, and added that the Misses Arkwright had been found on a wardrobe and were well.</p>
<p>I think of the wardrobe when a telephone buzzes. It is a fine thing to be first. But nobody hangs up the first page in a cellar. They hang up the one that counted.</p>
`,
  },
];
