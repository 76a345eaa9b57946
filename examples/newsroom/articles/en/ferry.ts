import type { Story } from '../../story.ts';

/** The ferry dispute: the Orrin Line wants fewer winter crossings, the islanders and the crews do not. */
export const ferry: Story[] = [
  {
    slug: 'ferry-crews-vote-to-strike',
    language: 'en',
    headline: 'Ferry crews vote to strike in the week before the winter timetable',
    description:
      'Nine in ten crew members of the Orrin Line backed a walkout from Monday. The islands would be left with one supply boat a day.',
    section: 'news',
    authors: ['Marta Ellison', 'Callum Thorne'],
    keywords: ['ferry dispute', 'Orrin Line', 'Orrin Isle', 'strike'],
    hoursAgo: 0.5,
    updatedHoursAgo: 0.4,
    minutes: 5,
    label: 'Live',
    picture: {
      scene: 'ferry',
      alt: 'A white ferry with a striped funnel leaves the harbour under a low sun',
      caption: 'The Kestrel leaves Saltmere for Orrin Isle. From Monday she may stay at her berth.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>Crews of the Orrin Line have voted by 187 to 21 to stop work from Monday morning, six days before the company means to cut its winter crossings from seven a day to four.</p>
<p>Bridie Lanegan, who speaks for the crews, read the result out on the slipway a little after six. Nobody cheered. “We live on the same islands as our passengers,” she said. “My mother has a hospital appointment on Tuesday. I know exactly what this costs.”</p>
<h2>What would still sail</h2>
<p>Both sides agreed last year what must run whatever happens. It is not much:</p>
<ul>
<li>one supply boat a day, at 05:40, for food, post and medicine;</li>
<li>the ambulance launch, at any hour;</li>
<li>the school boat from Little Orrin, on school days only.</li>
</ul>
<p>For everything else the slipway stays shut. The harbour office put its notice up while the votes were still being counted:</p>
<pre><code>NOTICE 41/26   SALTMERE HARBOUR
FROM MON 0000  UNTIL FURTHER NOTICE
ORRIN SLIP     CLOSED TO PASSENGERS
SUPPLY BOAT    0540, BERTH 2
LAUNCH         CHANNEL 12, AT ANY HOUR</code></pre>
<figure><img src="/pictures/orrin-crossing-960x540.svg" alt="The ferry between the two islands" width="960" height="540"><figcaption>The crossing takes 52 minutes in fair weather. Illustration: Courier studio</figcaption></figure>
<h2>Seven boats, four boats, one boat</h2>
<p>The line’s own figures, which it handed to the harbour authority in September, show how thin the winter has become. Three of the seven crossings are to go; until there is an agreement, only the first of the day would be left.</p>
<table>
<caption>Departures from Saltmere, and passengers on an average winter day</caption>
<thead><tr><th scope="col">Departure</th><th scope="col">Passengers</th><th scope="col">In the new timetable</th><th scope="col">During the strike</th></tr></thead>
<tbody>
<tr><th scope="row">05:40</th><td>38</td><td>sails</td><td>supplies only</td></tr>
<tr><th scope="row">06:20</th><td>112</td><td>dropped</td><td>–</td></tr>
<tr><th scope="row">08:30</th><td>264</td><td>sails</td><td>–</td></tr>
<tr><th scope="row">11:15</th><td>140</td><td>sails</td><td>–</td></tr>
<tr><th scope="row">14:05</th><td>87</td><td>dropped</td><td>–</td></tr>
<tr><th scope="row">17:20</th><td>301</td><td>sails</td><td>–</td></tr>
<tr><th scope="row">21:15</th><td>61</td><td>dropped</td><td>–</td></tr>
</tbody>
</table>
<p>Stellan Marsh, the line’s director, called the vote “a door closing” but said he would be at the table on Sunday. The company carried 61 passengers on its average winter evening crossing last year, on a ship built for 480; <a href="/news/what-a-ferry-ticket-pays-for">we went through its accounts</a> in October.</p>
<blockquote><p>Nobody is asking for seven full boats. We are asking how a nurse on the late shift gets home.</p><cite>Bridie Lanegan, for the crews</cite></blockquote>
<p>On Orrin Isle the shop sold out of batteries by noon and of yeast by two. At the school they are working out who could board with whom; at the surgery, <a href="/news/island-doctor-who-lives-by-the-timetable">Dr Sunniva Roe</a> went through her list and rang the eleven patients who have appointments on the mainland next week.</p>
<iframe src="/videos/ferry-crews-vote-to-strike" title="The Kestrel leaves for Orrin Isle" width="960" height="540"></iframe>
<h2>What happens next</h2>
<ol>
<li>On Sunday at ten the two sides meet at the Custom House, with the mayor in the chair.</li>
<li>If they agree, the crews vote again on Sunday night, by telephone.</li>
<li>If not, the Kestrel stays at her berth from midnight, and the <a href="/news/council-offers-to-pay-for-night-boat">council’s offer</a> for the night boat lapses with the old timetable.</li>
</ol>
<h3>If you have a ticket</h3>
<p>Season tickets are extended by every day without boats. Single tickets are refunded at the counter in Lantern Street, which opens at seven on Monday and closes, says a hand-written card in its window, “when the last of you has gone home”.</p>
<hr>
<p><em>This report is being updated. Ruth Sandoval-Pike contributed from Orrin Isle.</em></p>
`,
  },
  {
    slug: 'council-offers-to-pay-for-night-boat',
    language: 'en',
    headline: 'Council offers to pay for the night boat, if islanders keep using it',
    description:
      'A guarantee of £340,000 would save the 21:15 to Orrin Isle for one winter. The opposition calls it a subsidy without a plan.',
    section: 'politics',
    authors: ['Priya Venkataraghavan'],
    keywords: ['ferry dispute', 'Orrin Line', 'city council', 'Ines Calloway'],
    hoursAgo: 31,
    minutes: 3,
    picture: {
      scene: 'townhall',
      alt: 'The domed Custom House with people and placards on its steps',
      caption: 'Islanders filled the steps of the Custom House before the vote.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>The city will cover the losses of the last evening ferry until March, up to £340,000, provided that at least ninety people a night are aboard. The council agreed to the offer on Saturday by a majority of three, after five hours and two adjournments.</p>
<p>Ines Calloway, the mayor, called it “a bridge, in the absence of a bridge”. Under the terms the Orrin Line must publish its passenger numbers every Friday, and a fall below ninety for three weeks running would end the arrangement.</p>
<blockquote><p>You cannot ask people to plan a life around a boat and then count them like sheep every Friday.</p></blockquote>
<p>That was Gareth Pymm, who leads the opposition and whose ward includes both islands. He abstained. The company said it would “study the offer with interest”; <a href="/news/ferry-crews-vote-to-strike">its crews</a> were not asked.</p>
`,
  },
  {
    slug: 'what-a-ferry-ticket-pays-for',
    language: 'en',
    headline: 'Where the money goes: what a £9.40 ferry ticket pays for',
    description:
      'Fuel is a third, wages a little less, and 71 pence goes to a loan for a ship that was sold in spring. We took the Orrin Line’s accounts apart.',
    section: 'business',
    authors: ['Jonas Adebanjo'],
    keywords: ['ferry dispute', 'Orrin Line', 'fares', 'accounts'],
    hoursAgo: 790,
    updatedHoursAgo: 760,
    minutes: 7,
    free: false,
    picture: {
      scene: 'ferry',
      alt: 'A ferry seen from the mole, the hills behind her',
      caption: 'The Petrel was sold in April. Her loan was not.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>A foot passenger to Orrin Isle pays £9.40. For that the Orrin Line burns £3.12 of fuel, pays £2.87 in wages and £1.20 to the harbour, and sets aside 84 pence for the dry dock. So far the sum is the same as on any short crossing in cold water.</p>
<p>Then comes the line nobody at the company likes to read aloud: 71 pence of every ticket services the loan for the Petrel, a ship bought nine years ago for a route to the mainland resorts that ran for two summers. The Petrel was sold in April for less than was owed on her.</p>
<h2>An old bet on new visitors</h2>
<p>“It was a reasonable bet at the time,” says Stellan Marsh, who was not director then. Without it, the evening crossings he now wants to cut would lose about £40 a night rather than £610.</p>
<p>What remains after everything is 19 pence. Out of that the company must one day find a successor for the Kestrel, which was launched in the year the <a href="/news/tide-gauge-turns-one-hundred">tide gauge</a> was last repainted and is not getting younger.</p>
`,
  },
  {
    slug: 'island-doctor-who-lives-by-the-timetable',
    language: 'en',
    headline: 'The island doctor who lives by the timetable',
    description:
      'Sunniva Roe has 412 patients, one motorbike and a laminated sheet of ferry times on her kitchen wall. A day on Orrin Isle.',
    section: 'life',
    authors: ['Ruth Sandoval-Pike'],
    keywords: ['ferry dispute', 'Orrin Isle', 'health'],
    hoursAgo: 222,
    minutes: 8,
    picture: {
      scene: 'boats',
      alt: 'Boats at rest before a row of narrow island houses',
      caption: 'The landing on Orrin Isle, ten minutes before the morning boat.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>Dr Sunniva Roe knows what time it is by what she can hear. The gate of the school is ten to nine. The generator at the fish shed is noon. And the long note of the Kestrel, coming round the point, means that whoever needs a scan today has eleven minutes to get down to the landing.</p>
<p>She came for a year. That was fourteen years ago. In the meantime she has delivered thirty-one babies, two of them on the boat, and has learned to set a collarbone on a saloon table in a swell.</p>
<blockquote><p>People think the sea is what cuts us off. It’s the gaps between the boats.</p></blockquote>
<p>With seven crossings she can send a patient over in the morning and have them home for supper. With four, she says, they stay the night, and an old man who would have to stay the night tends to find that he isn’t ill after all.</p>
<figure><img src="/pictures/old-quay-960x540.svg" alt="Boats at the old quay" width="960" height="540"><figcaption>The waiting room is wherever the doctor is. Illustration: Courier studio</figcaption></figure>
<p>On her wall the winter timetable hangs next to the summer one. Somebody, she won’t say who, has drawn a small black border around it.</p>
`,
  },
  {
    slug: 'fewer-winter-crossings-planned',
    language: 'en',
    headline: 'Fewer winter crossings planned',
    description: 'The Orrin Line wants to run four boats a day instead of seven from the end of November.',
    section: 'news',
    authors: ['Callum Thorne'],
    keywords: ['ferry dispute', 'Orrin Line', 'Orrin Isle'],
    hoursAgo: 1460,
    minutes: 2,
    body: `
<p>The Orrin Line will ask the harbour authority for permission to drop three of its seven daily crossings between November and March, the company said on Monday.</p>
<p>Gone would be the 06:20, the 14:05 and the 21:15. Season tickets would fall in price by eight per cent. “Nobody enjoys cancelling boats,” said Stellan Marsh, the director. “But the 21:15 carries more crew than passengers one night in four.”</p>
<p>The islanders’ association has called a meeting in the sail loft for Thursday. It asks those who intend to speak to keep to three minutes, and those who intend to shout to keep to one.</p>
`,
  },
  {
    slug: 'the-sea-is-a-road',
    language: 'en',
    headline: 'The sea is a road. Somebody has to grit it',
    description:
      'Nobody asks the lane to Fennick Hill to turn a profit. Why do we ask it of fifty-two minutes of water?',
    section: 'opinion',
    authors: ['Leila Mansouri-Grey'],
    keywords: ['ferry dispute', 'Orrin Isle', 'public transport'],
    hoursAgo: 9,
    minutes: 4,
    label: 'Opinion',
    picture: {
      scene: 'portrait',
      alt: 'A columnist in profile before a triangle',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>There is a lane above Fennick Hill that serves nine houses and a goat. Last January the council gritted it on twenty-two nights. I have looked for the meeting at which somebody asked whether the lane had broken even, and I cannot find it.</p>
<p>The water between Saltmere and the Orrins serves 2,300 people. It needs no tarmac and no verge-cutting. All it needs is a ship, and the courage to write the ship into the same column as the lane.</p>
<p>I understand why the Orrin Line does its sums. It is a company, and 61 people in a ship for 480 is a poor sum. What I don’t understand is why we leave a road to a company, and then act surprised when it closes in winter.</p>
<p>The mayor’s <a href="/news/council-offers-to-pay-for-night-boat">guarantee for the night boat</a> is a beginning. It is also, let us be plain, an admission. One does not insure a thing one thinks the market will look after.</p>
`,
  },
  {
    slug: 'how-a-strike-at-sea-works',
    language: 'en',
    headline: 'How does a strike at sea actually work? Six answers',
    description:
      'Can a captain walk off his ship? Who feeds the cat on the lightship? And what happens to your ticket?',
    section: 'news',
    authors: ['Ned Barlowe'],
    keywords: ['ferry dispute', 'strike', 'explainer'],
    hoursAgo: 4,
    minutes: 5,
    picture: {
      scene: 'boats',
      alt: 'Boats under way off the old quay',
      caption: 'Private boats may carry passengers, but not for money.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>From Monday the Orrin ferries may lie still. These are the questions readers have sent us since the vote.</p>
<h2>May a crew leave a ship?</h2>
<p>Not at sea. A strike begins when the ship is made fast and the passengers are ashore. The duty engineer stays aboard in any case; a ferry without one is a hazard, and the crews have said so themselves.</p>
<h2>What about my ticket?</h2>
<p>Single tickets are refunded at the quay. Season tickets are extended by the number of days lost, unless the new timetable comes into force meanwhile, in which case <em>nobody we asked could tell us</em>.</p>
<h2>Can my neighbour take me over?</h2>
<ul>
<li>Yes, if he does it for nothing.</li>
<li>Yes, for a share of the fuel.</li>
<li>No, if he puts a sign up.</li>
</ul>
<p>And the cat on the lightship? She has her own supply boat, it turns out, and is not a party to the dispute.</p>
`,
  },
];
