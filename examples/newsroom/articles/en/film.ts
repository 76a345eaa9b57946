import type { Story } from '../../story.ts';

/** Tideline, the harbour film festival, which shows its films on the water's edge in November because it always has. */
export const film: Story[] = [
  {
    slug: 'tideline-opens-with-a-film-nobody-could-hear',
    language: 'en',
    headline: 'Tideline opens with a film nobody could hear, and four hundred people stayed',
    description:
      'A gale took the loudspeakers on the festival’s first night. The director read the dialogue aloud, all the parts.',
    section: 'culture',
    authors: ['Leila Mansouri-Grey'],
    keywords: ['Tideline', 'film', 'festival', 'harbour'],
    hoursAgo: 12,
    minutes: 4,
    picture: {
      scene: 'cinema',
      alt: 'A large screen at the water’s edge, rows of heads before it',
      caption: 'Container Dock, Saturday night, wind force eight.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>The first loudspeaker went over at a quarter past eight and the second followed it, politely, a minute later. On the screen a woman was telling a man that she was leaving. One saw that she meant it.</p>
<p>What happened next will be told as long as there is a Tideline. Oona Velázquez-Thorn, who made the film, climbed on to a bollard with the script and read it. All of it: the woman, the man, the dog, the sea. When the reel had to be changed she did the weather forecast.</p>
<blockquote><p>I have never been so well listened to, she said afterwards, in a voice like a gate.</p></blockquote>
<p>The festival runs until Sunday week. The organisers have ordered heavier loudspeakers.</p>
`,
  },
  {
    slug: 'eleven-films-to-see-at-tideline',
    language: 'en',
    headline: 'Eleven films to see at Tideline, and one to sit through for the last shot',
    description:
      'From a comedy about a lock-keeper to four hours of kelp: our guide to this year’s programme.',
    section: 'culture',
    authors: ['Leila Mansouri-Grey', 'Kenji Watarai'],
    keywords: ['Tideline', 'film', 'festival', 'guide'],
    hoursAgo: 170,
    updatedHoursAgo: 90,
    minutes: 8,
    picture: {
      scene: 'cinema',
      alt: 'Two faces in profile on an open-air screen',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>Sixty-four films in ten days, and a blanket comes with every ticket. These are the ones we would fight for.</p>
<ul>
<li><strong>The Lock-Keeper’s Lunch.</strong> A man must open a gate at noon. Ninety minutes of pure suspense.</li>
<li><strong>Salt, Salt, Salt.</strong> Three sisters inherit a works. The best dinner scene of the year.</li>
<li><strong>Understory.</strong> Four hours of kelp. Bring a friend, and a second friend.</li>
<li><strong>Night Bus to Marsh Lane.</strong> Filmed here, on the actual bus, with the actual driver.</li>
<li><strong>A Small Fire.</strong> Sit through it. The last shot is worth the other hundred and nine minutes.</li>
</ul>
<p>The remaining seven are on the festival’s notice board at Container Dock, in the director’s handwriting, which is part of the experience.</p>
`,
  },
  {
    slug: 'projectionist-of-container-dock',
    language: 'en',
    headline: 'She has shown two thousand films and seen the end of none',
    description:
      'Philippa Zane threads the projectors at Tideline. By the last reel she is always already carrying the first one downstairs.',
    section: 'culture',
    authors: ['Ruth Sandoval-Pike'],
    keywords: ['Tideline', 'film', 'work'],
    hoursAgo: 36,
    minutes: 6,
    picture: {
      scene: 'cinema',
      alt: 'A lit screen in the dark with a boat on it',
      caption: 'The booth is a shipping container, the window a cut made with a borrowed saw.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>Ask Philippa Zane about the ending of any film of the last thirty years and she will tell you what it weighs. Twenty-two kilos, most of them. The long Portuguese one was thirty-one.</p>
<p>She learned the trade at the Regal on Cinder Row, which is a gym now, from a man who had learned it in the silent days and never quite forgiven the microphone. Two thousand films have gone through her hands. While the heroine turns on the quay and makes up her mind, Zane is on the stairs.</p>
<p>“I like to think they’re all happy,” she says of the endings. “Nobody’s ever come up and complained.”</p>
`,
  },
  {
    slug: 'short-film-prize-goes-to-a-twelve-year-old',
    language: 'en',
    headline: 'Short-film prize goes to a twelve-year-old and her grandfather’s crane',
    section: 'culture',
    authors: ['Leila Mansouri-Grey'],
    keywords: ['Tideline', 'film', 'prize', 'Container Dock'],
    hoursAgo: 8390,
    minutes: 3,
    picture: {
      scene: 'cranes',
      alt: 'Gantry cranes and stacked containers at the dock',
      caption: 'The leading man weighs 1,400 tonnes.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>The film is six minutes long and nobody speaks in it. A crane lifts a red container, thinks better of it, and puts it down again. Then it does so with a blue one. By the fourth container the audience at Container Dock was crying with laughter, and by the sixth some of them were simply crying.</p>
<p>Tamsin Adeyemi-Rowe is twelve. Her grandfather drives crane number two and retires at Christmas. “He said he’d never once been allowed to change his mind,” she told the jury. “So I thought he could, for once.”</p>
<p>The prize is £500 and a blanket. She has asked whether it can be two blankets.</p>
`,
  },
  {
    slug: 'stay-by-the-water-hotel-guide',
    language: 'en',
    headline: 'Seven places to sleep by the water during Tideline',
    description:
      'From a converted net loft to a cabin on a tug that no longer tugs: rooms within walking distance of the screen.',
    section: 'life',
    authors: ['Harbour Inns'],
    keywords: ['Tideline', 'travel', 'hotels'],
    hoursAgo: 44,
    minutes: 3,
    sponsor: 'Saltmere Harbour Inns',
    label: 'Sponsored',
    picture: {
      scene: 'boats',
      alt: 'Boats before the houses of the old quay',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>The last film ends at one in the morning and the last bus leaves at half past twelve. It would be a pity to miss either. The inns of the Old Quay keep seventy rooms for festival guests, all of them less than ten minutes on foot from Container Dock.</p>
<ul>
<li>The Net Loft: nine rooms under the beams, breakfast until noon.</li>
<li>The tug Constance: four cabins, one bath, no engine.</li>
<li>Mrs Arkwright’s: you will be asked about the film.</li>
</ul>
<p>Book with your festival ticket and the blanket comes ready warmed.</p>
`,
  },
];
