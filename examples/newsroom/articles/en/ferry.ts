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
    minutes: 4,
    label: 'Live',
    picture: {
      scene: 'ferry',
      alt: 'A white ferry with a red funnel leaves the harbour under a low sun',
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
<figure><img src="/pictures/orrin-crossing-960x540.svg" alt="The ferry between the two islands" width="960" height="540"><figcaption>The crossing takes 52 minutes in fair weather. Illustration: Courier studio</figcaption></figure>
<p>Stellan Marsh, the line’s director, called the vote “a door closing” but said he would be at the table on Sunday. The company carried 61 passengers on its average winter evening crossing last year, on a ship built for 480; <a href="/news/what-a-ferry-ticket-pays-for">we went through its accounts</a> in October.</p>
`,
  },
];
