import type { Story } from '../../story.ts';

/** Work in and around the harbour. */
export const harbourBusiness: Story[] = [
  {
    slug: 'cranes-fall-silent-at-ten',
    language: 'en',
    headline: 'Cranes fall silent at ten',
    description:
      'Container Dock stops work at night for a trial month. Old Quay sleeps; the shipping lines count.',
    section: 'business',
    authors: ['Jonas Adebanjo'],
    keywords: ['Container Dock', 'harbour', 'noise', 'shipping'],
    hoursAgo: 16,
    minutes: 4,
    picture: {
      scene: 'cranes',
      alt: 'Three gantry cranes over stacked containers at dusk',
      caption: 'Crane number two, which was built to work round the clock and did so for nineteen years.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>At one minute to ten on Friday night crane number two set down a blue container, raised its boom and stopped. On Old Quay, six hundred metres across the water, a window opened and somebody said, quite distinctly, “Good heavens.”</p>
<p>The trial lasts until Christmas. It follows 1,140 complaints in a year, most of them about the reversing alarm of a single straddle carrier that residents have come to call Gerald.</p>
<p>The dock’s operator expects to lose the Thursday ship, which is loaded overnight, to Port Ellery. “You can hear a container land from here to the cathedral,” admits Cosima Raine, who manages the terminal. “I know. I live behind the cathedral.”</p>
`,
  },
  {
    slug: 'fish-auction-goes-online',
    language: 'en',
    headline: 'Going, going, logged out: the fish auction moves online',
    description:
      'After 160 years the bell on the fish market rings for the last time. Buyers may now bid from bed.',
    section: 'business',
    authors: ['Jonas Adebanjo'],
    keywords: ['fish market', 'fishing', 'harbour'],
    hoursAgo: 118,
    minutes: 4,
    picture: {
      scene: 'market',
      alt: 'Fish and fruit on market stalls under striped awnings',
      caption: 'The retail stalls stay. It is the bell that goes.',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>At 05:30 this morning Barnaby Skerritt rang the bell, sold forty-one boxes of whiting, nineteen of ling and a halibut, and rang it again. Then he unscrewed it and took it home, which had been agreed.</p>
<p>From Monday the boats will photograph their catch on deck. Buyers see it, with weight and temperature, before the boat is in. In trials the price of whiting rose by eleven per cent and that of ling by four; the halibut, as ever, could have been sold by semaphore.</p>
<blockquote><p>A photograph doesn’t smell. That’s the advantage, and that’s the problem.</p></blockquote>
<p>Skerritt, whose grandfather also rang the bell, will run the help line.</p>
`,
  },
  {
    slug: 'shipyard-wins-order-for-electric-tugs',
    language: 'en',
    headline: 'Shipyard wins order for two electric tugs and hires for the first time in eleven years',
    description:
      'Tarrant & Dale will build them on the slip where the Kestrel was launched. Forty apprentices start in February.',
    section: 'business',
    authors: ['Jonas Adebanjo', 'Callum Thorne'],
    keywords: ['shipyard', 'harbour', 'jobs', 'energy'],
    hoursAgo: 245,
    minutes: 5,
    picture: {
      scene: 'cranes',
      alt: 'Cranes above a dark hull and coloured containers',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>A tug is mostly engine. Take the engine out and there is room for 46 tonnes of battery, which is enough, says the naval architect Wilhelmina Cho-Barr, to push a container ship sideways for two hours and then go home for lunch.</p>
<p>The harbour authority has ordered two of them for £23 million. They will be built at Tarrant &amp; Dale, which has lived on repairs since it finished its last hull eleven years ago and kept the slip swept “for the look of the thing”.</p>
<p>Forty apprentices are to start in February. By Friday evening there had been 611 applications, one of them from a retired bishop.</p>
`,
  },
  {
    slug: 'what-the-harbour-earns',
    language: 'en',
    headline: 'What people in the harbour earn: a table for arguing over',
    description:
      'From deckhand to pilot, 22 jobs and what they pay, collected by the Courier from contracts and payslips.',
    section: 'business',
    authors: ['Priya Venkataraghavan'],
    keywords: ['harbour', 'wages', 'work', 'data'],
    hoursAgo: 910,
    minutes: 5,
    free: false,
    picture: {
      scene: 'cranes',
      alt: 'Stacked containers in five colours on the quay',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>A harbour pilot earns £84,000 a year, a crane driver £51,300 and the woman who answers the radio to both of them £27,800. We asked 160 people who work between the mole and Container Dock to show us a payslip. Ninety-four did.</p>
<p>The gap is narrower than in most ports of our size and wider than it was. Ten years ago a pilot earned two and a half times what the radio operator did. Now it is three times.</p>
<p>The best-paid person we found is a diver. “I’d check the number of fingers before you envy me,” he writes.</p>
`,
  },
  {
    slug: 'heat-from-the-harbour',
    language: 'en',
    headline: 'Heat from the harbour: how sea water could warm 6,000 flats',
    description:
      'A pump the size of a bus takes two degrees out of the dock and puts sixty into the radiators of Northgate.',
    section: 'science',
    authors: ['Wenna Heat'],
    keywords: ['energy', 'harbour', 'Northgate'],
    hoursAgo: 380,
    minutes: 4,
    sponsor: 'Wenna Heat Cooperative',
    label: 'Sponsored',
    picture: {
      scene: 'skyline',
      alt: 'Blocks of flats with lit windows at night',
      credit: 'Illustration: Courier studio',
    },
    body: `
<p>Even in February the water in Container Dock is rarely colder than six degrees. That does not feel like warmth. To a heat pump it is plenty.</p>
<p>The cooperative’s plant takes in a cubic metre of sea water every second, cools it by two degrees and hands it back. What it has gained goes into a closed ring of pipes under Northgate. One unit of electricity moves three and a half of heat.</p>
<p>Members own the pump, one share each. The first 800 flats are to be connected next autumn.</p>
`,
  },
];
