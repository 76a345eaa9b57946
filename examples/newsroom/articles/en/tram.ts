import type { Story } from '../../story.ts';

/** Line 4: from Northgate over Fennick Hill to the university, late and dear, and nearly there. */
export const tram: Story[] = [
  {
    slug: 'line-4-climbs-fennick-hill-for-the-first-time',
    language: 'en',
    headline: 'Line 4 climbs Fennick Hill for the first time, at walking pace and to applause',
    description:
      'The first test tram took nineteen minutes for what will one day take four. Nobody on the pavement seemed to mind.',
    section: 'news',
    authors: ['Callum Thorne'],
    keywords: ['Line 4', 'tram', 'Fennick Hill', 'public transport'],
    hoursAgo: 2.5,
    minutes: 3,
    label: 'Video',
    picture: {
      scene: 'tram',
      alt: 'A tram in a street of gabled houses, people waiting at the stop',
      caption: 'Car 401 at the Cinder Row stop, its first passenger a sandbag named Doris.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>At 04:12 on Sunday, with eighty sandbags for passengers, car 401 left the loop at Northgate, turned into Cinder Row and began to climb. It reached the top of Fennick Hill at 04:31. Somebody in a dressing gown had brought a trumpet.</p>
<p>“It gripped,” said Hana Veselka, who has directed the project for six years and was not, she admits, entirely certain that it would. The hill rises at nine in a hundred, which makes it the steepest stretch of tramway in the region.</p>
<figure><img src="/pictures/fennick-hill-960x540.svg" alt="A tram on Fennick Hill" width="960" height="540"><figcaption>Four more weeks of tests follow, all of them at night. Illustration: Courier studio</figcaption></figure>
<p>The line is to open in March, two years late. Until then the sandbags ride free.</p>
`,
  },
  {
    slug: 'line-4-will-cost-another-38-million',
    language: 'en',
    headline: 'Line 4 will cost another £38 million, auditors find, and nobody can say when they knew',
    description:
      'The bill for the tram has passed £300 million. A confidential report says the city was warned eighteen months ago.',
    section: 'politics',
    authors: ['Priya Venkataraghavan', 'Jonas Adebanjo'],
    keywords: ['Line 4', 'tram', 'city council', 'Ines Calloway', 'audit'],
    hoursAgo: 52,
    updatedHoursAgo: 47,
    minutes: 6,
    free: false,
    picture: {
      scene: 'townhall',
      alt: 'The Custom House, where the council sits, under a pale sky',
      caption: 'The report had been in the building since May of last year.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>The new tram line over Fennick Hill will cost £304 million, £38 million more than the council approved in its last budget, according to a report by the city’s auditors that the Courier has read.</p>
<p>Most of the difference lies under the ground: water mains that were on no map, and <a href="/news/harbour-wall-under-cinder-row">a medieval wall</a> that was on a map nobody had opened since 1911. The auditors find little fault with the engineers. They find a good deal with the paperwork.</p>
<h2>A letter in May</h2>
<p>On 14 May last year the project office wrote to the Custom House that the reserve was used up. The letter carries a stamp of receipt. It was not put before any committee.</p>
<blockquote><p>I have asked for the letter’s path through the building to be reconstructed, desk by desk.</p></blockquote>
<p>So said Ines Calloway, the mayor, on Friday. Gareth Pymm, for the opposition, said he could save her the trouble: “It will have gone where all the other letters went.”</p>
`,
  },
  {
    slug: 'harbour-wall-under-cinder-row',
    language: 'en',
    headline: 'The wall under Cinder Row',
    description:
      'Tram diggers have uncovered forty metres of the medieval harbour, with the mooring rings still in place. The sea used to come in where the bakery is.',
    section: 'science',
    authors: ['Freya Lindqvist-Hale'],
    keywords: ['Line 4', 'archaeology', 'Cinder Row', 'University of Saltmere'],
    hoursAgo: 1320,
    minutes: 6,
    picture: {
      scene: 'skyline',
      alt: 'Rooftops and lit windows of the old town in three rows',
      caption: 'Eight hundred years ago this was open water.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>The first ring came up in the bucket of an excavator, together with half a metre of clay and a remark by the driver that cannot be printed. The second was still in its wall.</p>
<p>Forty metres of masonry now lie open between the bakery and the locksmith’s: the quay of the first harbour, begun around 1180 and buried when the river Wenna shifted its bed. “We knew it had to be somewhere,” says Professor Ottoline Brandt of the university. “We had it eighty metres further south, under the cinema.”</p>
<h2>Ropes, bones, a shoe</h2>
<ul>
<li>eleven iron mooring rings, two with rope fibres;</li>
<li>some nine thousand fish bones, most of them cod larger than any landed today;</li>
<li>a child’s left shoe.</li>
</ul>
<p>The tram will run over it all on a concrete slab, with a glass panel in the pavement. That was Hana Veselka’s idea, and it is one of the few items in <a href="/news/line-4-will-cost-another-38-million">the project’s budget</a> that came in under its price.</p>
`,
  },
  {
    slug: 'shops-on-cinder-row-get-their-cheques',
    language: 'en',
    headline: 'Shops on Cinder Row get their cheques',
    description:
      'After three years behind a fence, 46 traders along Line 4 share £2.1 million. For eleven others it comes too late.',
    section: 'business',
    authors: ['Jonas Adebanjo'],
    keywords: ['Line 4', 'Cinder Row', 'small business'],
    hoursAgo: 312,
    minutes: 4,
    picture: {
      scene: 'market',
      alt: 'Market stalls with striped awnings in front of old houses',
      caption: 'The Saturday stalls moved to the quay when the fences went up, and some have stayed.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>The envelopes arrived on a Tuesday. Benedikt Osei-Hall, who mends shoes at number 14, opened his on the counter in front of a customer: £31,450, for a fence that stood before his window for a thousand and sixty days.</p>
<p>“I’d have taken half of it two years ago,” he says. Two years ago the claims office had not yet agreed with itself what a lost customer was.</p>
<p>Forty-six businesses have been paid. Eleven closed before the scheme began, among them the cheese shop and both rival barbers. The council says it cannot compensate a firm that no longer exists. The barbers, who have since opened a shop together on Lantern Street, say they exist perfectly well.</p>
`,
  },
  {
    slug: 'what-cyclists-fear-about-the-rails',
    language: 'en',
    headline: 'I love the tram. Its rails will break my wrist',
    description:
      'A groove of 41 millimetres, a tyre of 32: the arithmetic of Cinder Row is simple, and so is the remedy.',
    section: 'opinion',
    authors: ['Dominic Oyelaran-West'],
    keywords: ['Line 4', 'cycling', 'Cinder Row'],
    hoursAgo: 130,
    minutes: 3,
    label: 'Opinion',
    body: `
<p>Let me say first that I have waited for this tram since I was eleven. I have a drawing of it, in felt pen, that my mother keeps to embarrass me. I shall be at the stop in March with a flag.</p>
<p>And yet. The groove of a rail is 41 millimetres wide. My front tyre is 32. On Cinder Row the lane for bicycles crosses the rails at an angle of perhaps twenty degrees, in a bend, on a slope, where it rains.</p>
<p>The remedy is a strip of rubber that a tram presses down and a bicycle does not. It costs £900 a metre and we need sixty metres. Against <a href="/news/line-4-will-cost-another-38-million">thirty-eight million</a>, I offer it as a rounding error. Against wrists, I offer it as a bargain.</p>
`,
  },
  {
    slug: 'drivers-of-line-4-learn-the-hill',
    language: 'en',
    headline: 'Brake, breathe, bell: how you learn to drive a tram down a hill',
    description:
      'Thirty-two drivers are in training for Line 4. The youngest is nineteen, the oldest came off the ferries.',
    section: 'life',
    authors: ['Ruth Sandoval-Pike'],
    keywords: ['Line 4', 'tram', 'Fennick Hill', 'work'],
    hoursAgo: 410,
    minutes: 5,
    label: 'Video',
    picture: {
      scene: 'tram',
      alt: 'A tram seen from the pavement, passengers at its windows',
      caption: 'The simulator stands in a former ballroom. The chandelier was left in.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>“Brake before you need to, breathe, then the bell,” says Ignatius Mbeki-Lorne, and presses a button that fills the windscreen with rain. On the screen Fennick Hill drops away. In the seat, Saoirse Quill, nineteen, does as she is told.</p>
<p>A tram of fifty-two tonnes on wet steel has about as much grip as a skater. That is why trams carry sand, and why the first lesson in the old ballroom at Northgate is not about driving at all but about leaves.</p>
<p>Quill came from a bakery. The man waiting his turn behind her was mate on the Kestrel for twenty years. “A ship forgives you nothing and a tram forgives you nothing,” he says. “But with a tram you can see what you’re about to hit.”</p>
`,
  },
];
