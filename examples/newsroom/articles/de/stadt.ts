import type { Story } from '../../story.ts';

/** Die deutsche Ausgabe: Stadt, Stausee, Kultur, Meinung. */
export const stadt: Story[] = [
  {
    slug: 'linie-4-bezwingt-den-berg',
    language: 'de',
    headline: 'Linie 4 bezwingt den Berg, im Schritttempo und unter Beifall',
    description:
      'Die erste Probefahrt über den Fennick Hill dauerte neunzehn Minuten. Im März sollen es vier sein.',
    section: 'news',
    authors: ['Wiebke Sandmann-Lühr'],
    keywords: ['Linie 4', 'Straßenbahn', 'Fennick Hill'],
    hoursAgo: 3,
    minutes: 3,
    label: 'Video',
    picture: {
      scene: 'tram',
      alt: 'Eine Straßenbahn vor alten Giebelhäusern',
      caption: 'Wagen 401 in der Cinder Row. An Bord: achtzig Sandsäcke.',
      credit: 'Illustration: Kurier-Atelier',
    },
    body: `
<p>Um 4.12 Uhr verließ Wagen 401 die Schleife in Northgate, bog in die Cinder Row ein und begann zu steigen. Um 4.31 Uhr war er oben. Jemand im Bademantel hatte eine Trompete dabei.</p>
<p>„Sie hat gegriffen“, sagte Hana Veselka, die das Projekt seit sechs Jahren leitet und sich, wie sie zugibt, nicht ganz sicher gewesen war. Neun Prozent Steigung sind mehr als auf jeder anderen Strecke der Region.</p>
<figure><img src="/pictures/fennick-hill-960x540.svg" alt="Straßenbahn am Fennick Hill" width="960" height="540"><figcaption>Vier Wochen lang wird weiter geprobt, immer nachts. Illustration: Kurier-Atelier</figcaption></figure>
<p>Eröffnet wird die Linie im März, zwei Jahre später als geplant.</p>
`,
  },
  {
    slug: 'eskermere-unter-einem-drittel',
    language: 'de',
    headline: 'Eskermere fällt unter ein Drittel',
    description: 'Der Stausee, aus dem 400 000 Menschen trinken, ist so leer wie noch nie in einem November.',
    section: 'news',
    authors: ['Katrin Vogelsang-Ott'],
    keywords: ['Eskermere', 'Stausee', 'Dürre'],
    hoursAgo: 7,
    minutes: 3,
    picture: {
      scene: 'reservoir',
      alt: 'Eine Staumauer mit Bögen zwischen zwei Hängen, das Wasser steht tief',
      caption: 'Jeder Ring an der Mauer steht für einen Monat ohne nennenswerten Regen.',
      credit: 'Illustration: Kurier-Atelier',
    },
    body: `
<p>31,4 Prozent zeigte der Pegel am Sonntagmorgen. Das ist der niedrigste Novemberwert, seit die Mauer vor zweiundvierzig Jahren erhöht wurde.</p>
<p>„Das Wasser reicht hundertzehn Tage, wenn niemand etwas ändert, und hundertsechzig, wenn alle etwas ändern“, sagte Imogen Starkey vom Versorger Wenna Water. Zapfstellen auf der Straße seien „vorerst“ nicht vorgesehen.</p>
<p>Am Mittwoch hat es geregnet. Der See stieg um vier Millimeter.</p>
`,
  },
  {
    slug: 'ein-dorf-taucht-auf',
    language: 'de',
    headline: 'Ein Dorf taucht auf, und sein letzter Bäcker sucht den Ofen',
    description:
      '1961 verschwand Lower Esk im Stausee. Nun stehen Kirchentreppe, Brücke und elf Haustüren wieder im Licht.',
    section: 'culture',
    authors: ['Katrin Vogelsang-Ott'],
    keywords: ['Eskermere', 'Lower Esk', 'Geschichte'],
    hoursAgo: 74,
    minutes: 7,
    picture: {
      scene: 'reservoir',
      alt: 'Ein Stausee mit hellem, trockenem Ufer im Abendlicht',
      credit: 'Illustration: Kurier-Atelier',
    },
    body: `
<p>Der Ofen ist, wo er gesagt hat. Aldous Finch, einundneunzig, steht bis zu den Knöcheln im Schlamm in dem, was die Backstube seines Vaters war, und legt die Hand auf den Bogen. Er ist kalt. Das scheint ihn zu überraschen.</p>
<p>Vierzig Häuser hatte Lower Esk, eine Schule und eine Kapelle mit einem Ofen, der rauchte. Für die Bäckerei bekam die Familie 212 Pfund und durfte die Tür behalten.</p>
<blockquote><p>Alle fragen, ob ich wütend bin. Ich war ungefähr zehn Jahre lang wütend. Dann habe ich gebadet und gedacht: Na ja, da ist es ja.</p></blockquote>
<p>Eine Handbreit am Tag kommen die Mauern seit Mitte Oktober hervor. Ein Mann verkauft Tee.</p>
`,
  },
  {
    slug: 'bibliotheksstreik-beendet',
    language: 'de',
    headline: 'Nach einundvierzig Tagen: Der Bibliotheksstreik endet in der Kinderecke',
    description:
      '5,5 Prozent mehr Lohn, der Sonntag bleibt freiwillig. Am Dienstag öffnet die Zentralbibliothek.',
    section: 'culture',
    authors: ['Wiebke Sandmann-Lühr'],
    keywords: ['Bibliotheksstreik', 'Zentralbibliothek'],
    hoursAgo: 21,
    minutes: 3,
    picture: {
      scene: 'books',
      alt: 'Bücherregale hinter einem Tisch mit Lampe',
      caption: '17 000 Bücher sind überfällig. Mahngebühren gibt es keine.',
      credit: 'Illustration: Kurier-Atelier',
    },
    body: `
<p>Um zehn nach vier am Morgen war man sich einig, und zwar in der Kinderecke, weil dort die Stühle standen. Joel Ashdowne für die Beschäftigten und Direktorin Miriam Falkner gaben sich über dem Rückgabetisch die Hand.</p>
<p>Die 212 Beschäftigten bekommen über zwei Jahre 5,5 Prozent mehr. Der Sonntagsdienst, an dem sich der Streit entzündet hatte, bleibt freiwillig.</p>
<p>Mahngebühren seit dem ersten Streiktag entfallen. „Ich bitte nur darum“, sagte Falkner, „dass nicht alle um fünf nach neun kommen.“</p>
`,
  },
  {
    slug: 'lob-der-langsamen-zeitung',
    language: 'de',
    headline: 'Lob der langsamen Zeitung',
    section: 'opinion',
    authors: ['Marta Ellison'],
    keywords: ['Journalismus', 'Geschichte'],
    hoursAgo: 600,
    minutes: 2,
    label: 'Meinung',
    body: `
<p>In unserem Keller hängt eine Titelseite von 1903. Alle anderen Blätter der Gegend hatten bis zum Frühstück dreihundert Menschen ertrinken lassen. Unseres erschien am Abend, meldete elf Tote, nannte ihre Namen und fügte hinzu, die Fräulein Arkwright seien auf einem Schrank gefunden worden und wohlauf.</p>
<p>An diesen Schrank denke ich, wenn das Telefon summt. Es ist schön, der Erste zu sein. Aber niemand hängt die erste Seite in den Keller. Man hängt die auf, die gezählt hat.</p>
`,
  },
  {
    slug: 'bremsen-atmen-glocke',
    language: 'de',
    headline: 'Straßenbahnfahrerausbildungsverordnung',
    description:
      'Ein Wort mit achtunddreißig Buchstaben regelt, wer die Linie 4 den Berg hinunterfahren darf. Ein Besuch in der Fahrschule, in der der Kronleuchter hängen blieb.',
    section: 'life',
    authors: ['Katrin Vogelsang-Ott'],
    keywords: ['Linie 4', 'Straßenbahn', 'Beruf'],
    hoursAgo: 405,
    minutes: 5,
    picture: {
      scene: 'tram',
      alt: 'Eine Straßenbahn mit Fahrgästen an den Fenstern',
      credit: 'Illustration: Kurier-Atelier',
    },
    body: `
<p>„Bremsen, bevor du musst, atmen, dann die Glocke“, sagt Ignatius Mbeki-Lorne und drückt auf den Knopf, der es regnen lässt. Auf der Leinwand fällt der Fennick Hill ab. Saoirse Quill, neunzehn, tut, was man ihr sagt.</p>
<p>Zweiundfünfzig Tonnen auf nassem Stahl haben ungefähr so viel Halt wie ein Schlittschuhläufer. Die erste Stunde im alten Ballsaal von Northgate handelt deshalb nicht vom Fahren, sondern von Laub.</p>
<p>Hinter ihr wartet ein Mann, der zwanzig Jahre Steuermann war. „Ein Schiff verzeiht nichts, eine Bahn auch nicht“, sagt er. „Aber bei der Bahn sieht man, was man gleich rammt.“</p>
`,
  },
];
