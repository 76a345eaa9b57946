import type { ArticleInput } from '../../src/article.ts';
import type { Scene, SectionKey } from '../../examples/newsroom/story.ts';

/** The moment at which every picture is taken. */
export const now = new Date('2026-11-22T12:00:00Z');

/** A story's picture: a scene of the newsroom's painter. */
export interface Picture {
  scene: Scene;
  section: SectionKey;
  alt: string;
  caption?: string;
  credit?: string;
}

export interface Story extends Omit<ArticleInput, 'image'> {
  picture?: Picture;
}

function minutesAgo(minutes: number): string {
  return new Date(now.getTime() - minutes * 60_000).toISOString();
}

const hour = 60;
const day = 24 * hour;

const english: Story[] = [
  {
    url: '/harbour-bridge-stands-still',
    headline: 'Harbour bridge stands still as storm drives the tide over the quay',
    description:
      'Trams are turning round at Customs House, the ferries stay in port, and the wind is not expected to drop before dawn.',
    articleSection: 'City',
    label: 'Live',
    author: [{ name: 'Maud Okafor' }, { name: 'Piet Lindqvist' }],
    datePublished: minutesAgo(9),
    timeRequired: 4,
    picture: {
      scene: 'storm',
      section: 'news',
      alt: 'Waves breaking over a quay at dusk',
      caption: 'The quay at Customs House shortly after four.',
      credit: 'Ilse Marrow',
    },
  },
  {
    url: '/reservoir',
    headline: 'Reservoir full again',
    description: 'Two dry summers are made good in eleven weeks of rain.',
    articleSection: 'Science',
    author: { name: 'Noor Haddad' },
    datePublished: minutesAgo(2 * hour),
    timeRequired: 2,
    picture: { scene: 'reservoir', section: 'science', alt: 'A dam with a full lake behind it' },
  },
  {
    url: '/council-budget',
    headline:
      'After nineteen hours of debate the council passes a budget that closes two libraries, spares the night bus and leaves the swimming baths for another year',
    description:
      'The deciding vote came from a member who had announced on Friday that she would abstain, and who left the chamber without a word to the press.',
    articleSection: 'Politics and administration',
    author: [{ name: 'Tobias Achterberg-Winslow' }, { name: 'Sunniva Rao' }, { name: 'Lev Castellan' }],
    datePublished: minutesAgo(5 * hour),
    isAccessibleForFree: false,
    timeRequired: 11,
  },
  {
    url: '/warm-floors',
    headline: 'Five old houses that learned to keep warm',
    description: 'What a winter of small repairs can do, told by those who live there.',
    articleSection: 'Life',
    sponsor: { name: 'Northern Tile and Timber' },
    datePublished: minutesAgo(20 * hour),
    timeRequired: 6,
    picture: { scene: 'skyline', section: 'life', alt: 'Roofs of an old quarter in winter' },
  },
  {
    url: '/goalkeeper',
    headline: 'The goalkeeper who counts in primes',
    description: 'Ana Virtanen has saved seven penalties this season, and she can say why.',
    articleSection: 'Sport',
    label: 'Interview',
    author: { name: 'Gil Ferreira' },
    datePublished: minutesAgo(day + 3 * hour),
    timeRequired: 8,
    picture: { scene: 'stadium', section: 'sport', alt: 'An empty stadium under floodlights' },
  },
  {
    url: '/market-hall',
    headline: 'Market hall to open on Sundays',
    articleSection: 'Business',
    author: { name: 'Ruth Abel' },
    datePublished: minutesAgo(3 * day),
    timeRequired: 3,
    picture: { scene: 'market', section: 'business', alt: 'Stalls under a glass roof' },
  },
  {
    url: '/last-projectionist',
    headline: 'What the last projectionist of the Corona cinema leaves behind in forty-one labelled tins',
    description: 'Her successor is a machine. It has asked for a quieter room.',
    articleSection: 'Culture',
    author: { name: 'Ines Vogel' },
    datePublished: minutesAgo(12 * day),
    isAccessibleForFree: false,
    timeRequired: 9,
    picture: { scene: 'cinema', section: 'culture', alt: 'A cinema front at night' },
  },
  {
    url: '/let-the-trams-be-late',
    headline: 'Let the trams be late',
    description: 'A timetable that nobody can keep is not a promise, it is a habit of lying.',
    articleSection: 'Opinion',
    label: 'Opinion',
    author: { name: 'Bram de Wit' },
    datePublished: minutesAgo(45 * day),
    timeRequired: 5,
    picture: { scene: 'tram', section: 'opinion', alt: 'A tram between two stops' },
  },
];

const arabic: Story[] = [
  {
    url: '/ar/harbour',
    headline: 'العاصفة توقف جسر الميناء وتدفع المدّ إلى أرصفة المدينة القديمة',
    description:
      'تعود عربات الترام عند مبنى الجمارك، وتبقى العبّارات في المرفأ، ولا يُنتظر أن تهدأ الريح قبل الفجر.',
    articleSection: 'المدينة',
    label: 'مباشر',
    author: [{ name: 'مها العكّاري' }, { name: 'بيت ليندكفيست' }],
    inLanguage: 'ar',
    datePublished: minutesAgo(9),
    timeRequired: 4,
    picture: { scene: 'storm', section: 'news', alt: 'أمواج فوق رصيف عند الغروب' },
  },
  {
    url: '/ar/reservoir',
    headline: 'امتلأ الخزان من جديد',
    description: 'أحد عشر أسبوعًا من المطر عوّضت صيفين جافّين.',
    articleSection: 'علوم',
    author: { name: 'نور حدّاد' },
    inLanguage: 'ar',
    datePublished: minutesAgo(2 * hour),
    timeRequired: 2,
    picture: { scene: 'reservoir', section: 'science', alt: 'سدّ وخلفه بحيرة ممتلئة' },
  },
  {
    url: '/ar/budget',
    headline:
      'بعد تسع عشرة ساعة من النقاش يقرّ المجلس ميزانية تغلق مكتبتين وتُبقي على الحافلة الليلية وتؤجّل المسبح عامًا آخر',
    description: 'جاء الصوت الحاسم من عضوة كانت قد أعلنت يوم الجمعة أنها ستمتنع عن التصويت.',
    articleSection: 'سياسة',
    author: { name: 'توبياس أختربرغ' },
    inLanguage: 'ar',
    datePublished: minutesAgo(5 * hour),
    isAccessibleForFree: false,
    timeRequired: 11,
  },
  {
    url: '/ar/houses',
    headline: 'خمسة بيوت قديمة تعلّمت الدفء',
    description: 'ما يصنعه شتاء من الإصلاحات الصغيرة كما يرويه السكان.',
    articleSection: 'حياة',
    sponsor: { name: 'بلاط الشمال' },
    inLanguage: 'ar',
    datePublished: minutesAgo(20 * hour),
    timeRequired: 6,
    picture: { scene: 'skyline', section: 'life', alt: 'أسطح حيّ قديم في الشتاء' },
  },
  {
    url: '/ar/goalkeeper',
    headline: 'حارسة المرمى التي تعدّ بالأعداد الأولية: 2 و3 و5 و7',
    description: 'صدّت آنا فيرتانن سبع ركلات جزاء هذا الموسم، وهي تعرف السبب.',
    articleSection: 'رياضة',
    author: { name: 'جيل فيريرا' },
    inLanguage: 'ar',
    datePublished: minutesAgo(day + 3 * hour),
    timeRequired: 8,
    picture: { scene: 'stadium', section: 'sport', alt: 'ملعب خالٍ تحت الأضواء' },
  },
  {
    url: '/ar/market',
    headline: 'سوق المدينة يفتح أيام الأحد',
    articleSection: 'أعمال',
    author: { name: 'روت آبل' },
    inLanguage: 'ar',
    datePublished: minutesAgo(3 * day),
    timeRequired: 3,
    picture: { scene: 'market', section: 'business', alt: 'أكشاك تحت سقف زجاجي' },
  },
];

/** For pictures that are compared: the bundled browser's only font has Hebrew, and neither Arabic nor Japanese. */
const hebrew: Story[] = [
  {
    url: '/he/harbour',
    headline: 'הסערה עצרה את גשר הנמל והעלתה את הגאות על הרציף הישן',
    description: 'החשמליות מסתובבות ליד בית המכס והמעבורות נשארות בנמל עד הבוקר.',
    articleSection: 'עיר',
    label: 'שידור חי',
    author: [{ name: 'מוד אוקפור' }, { name: 'פיט לינדקוויסט' }],
    inLanguage: 'he',
    datePublished: minutesAgo(9),
    picture: { scene: 'storm', section: 'news', alt: 'גלים על רציף' },
  },
  {
    url: '/he/reservoir',
    headline: 'המאגר מלא שוב',
    description: 'אחד עשר שבועות של גשם כיפרו על שני קיצים יבשים.',
    articleSection: 'מדע',
    author: { name: 'נור חדאד' },
    inLanguage: 'he',
    datePublished: minutesAgo(2 * hour),
    picture: { scene: 'reservoir', section: 'science', alt: 'סכר ומאחוריו אגם' },
  },
  {
    url: '/he/budget',
    headline: 'אחרי 19 שעות אישרה המועצה תקציב שסוגר שתי ספריות ומציל את אוטובוס הלילה',
    description: 'את הקול המכריע נתנה חברה שהודיעה ביום שישי שתימנע.',
    articleSection: 'פוליטיקה',
    author: { name: 'טוביאס אחטרברג' },
    inLanguage: 'he',
    datePublished: minutesAgo(5 * hour),
    isAccessibleForFree: false,
  },
];

const japanese: Story = {
  url: '/ja/harbour',
  headline: '嵐で港の橋が通行止めに、高潮は旧市街の岸壁を越えて電車通りまで',
  description: '路面電車は税関前で折り返し、フェリーは港にとどまる。風は夜明け前まで弱まらない見通し。',
  articleSection: '都市',
  label: '速報',
  author: { name: '大庭 真帆' },
  inLanguage: 'ja',
  datePublished: minutesAgo(90),
  timeRequired: 4,
  picture: { scene: 'ferry', section: 'news', alt: '港に並ぶフェリー' },
};

/** Whole articles, for the element that shows one. */
const englishBody = `
<p>By half past three the first planks of the landing stage were afloat. At four the harbour master closed the bridge, and within a quarter of an hour there were eleven trams in a row between Customs House and the fish market, lit and empty, like a street of shops on a Sunday.</p>
<p>“We have done this before,” said the woman who was handing out tea from the window of the signal box. “<a href="/1987">In eighty-seven</a> the water came up to the second step. It has one step to go.”</p>
<h2>What is closed, and until when</h2>
<ul><li>The bridge, in both directions, until further notice</li><li>Ferries to the islands, until six tomorrow morning</li><li>The lower car park, which is under water</li></ul>
<figure><img src="PICTURE" width="960" height="540" alt="Ferries side by side in port"><figcaption>The island ferries are lying three abreast.</figcaption></figure>
<blockquote><p>Nobody is in danger. Some people are merely wet, and they have been told to go home.</p><p>Piet Lindqvist, harbour master</p></blockquote>
<p>The forecast speaks of gusts of up to eleven on the scale that sailors use, and of a tide that will turn at <strong>twenty to two</strong>.</p>
<h3>The water at Customs House</h3>
<table><thead><tr><th>Hour</th><th>Metres</th></tr></thead><tbody><tr><td>14:00</td><td>2.10</td></tr><tr><td>15:00</td><td>2.45</td></tr><tr><td>16:00</td><td>2.92</td></tr></tbody></table>
<p>Readers who want the figures themselves can ask for <code>/gauges/customs-house.json</code>.</p>`;

const arabicBody = `
<p>عند الثالثة والنصف طفت أولى ألواح رصيف النزول، وعند الرابعة أغلق مدير الميناء الجسر، فاصطفّت إحدى عشرة عربة ترام بين مبنى الجمارك وسوق السمك.</p>
<h2>ما الذي أُغلق وإلى متى</h2>
<ul><li>الجسر في الاتجاهين حتى إشعار آخر</li><li>العبّارات إلى الجزر حتى السادسة صباحًا</li></ul>
<blockquote><p>لا أحد في خطر. بعض الناس مبتلّون فقط، وقد طُلب منهم العودة إلى بيوتهم.</p></blockquote>
<p>تتحدث التوقعات عن رياح شديدة وعن مدّ ينقلب عند الساعة <strong>01:40</strong>.</p>`;

const whole = (story: Story, articleBody: string): Story => ({
  ...story,
  dateModified: minutesAgo(4),
  articleBody,
});

/** What the elements are given, by name. */
export const sets = {
  english,
  arabic,
  hebrew,
  /** A list that no editor planned: three scripts, two directions. */
  mixed: [english[0]!, arabic[2]!, japanese, english[1]!, arabic[1]!, english[2]!],
  withoutPicture: [english[2]!],
  sponsored: [english[3]!],
  englishWhole: [whole(english[0]!, englishBody)],
  arabicWhole: [whole(arabic[0]!, arabicBody)],
} satisfies Record<string, Story[]>;

export type SetName = keyof typeof sets;
