import type { Story } from '../../story.ts';

/** Die deutsche Ausgabe: Fähre, Hafen, Wirtschaft, Sport. */
export const hafen: Story[] = [
  {
    slug: 'faehrleute-stimmen-fuer-streik',
    language: 'de',
    headline: 'Fährleute stimmen für Streik: Den Orrin-Inseln bleibt ab Montag ein Versorgungsboot am Tag',
    description:
      'Neun von zehn Beschäftigten der Orrin-Linie wollen die Arbeit niederlegen. Verhandelt wird noch einmal am Sonntag.',
    section: 'news',
    authors: ['Katrin Vogelsang-Ott'],
    keywords: ['Fährstreit', 'Orrin-Linie', 'Streik'],
    hoursAgo: 0.8,
    minutes: 3,
    label: 'Live',
    picture: {
      scene: 'ferry',
      alt: 'Eine weiße Fähre mit gestreiftem Schornstein vor dunstigen Hügeln',
      caption: 'Die „Kestrel“ braucht 52 Minuten für die Überfahrt. Ab Montag könnte sie liegen bleiben.',
      credit: 'Illustration: Kurier-Atelier',
    },
    body: `
<p>Mit 187 gegen 21 Stimmen haben die Besatzungen der Orrin-Linie am Sonntagabend für einen unbefristeten Streik gestimmt. Er soll am Montag früh beginnen, sechs Tage bevor die Reederei ihre Winterfahrten von sieben auf vier am Tag kürzen will.</p>
<p>„Wir wohnen auf denselben Inseln wie unsere Fahrgäste“, sagte Bridie Lanegan, die für die Besatzungen spricht. „Meine Mutter hat am Dienstag einen Termin im Krankenhaus. Ich weiß, was das kostet.“</p>
<h2>Was trotzdem fährt</h2>
<ul>
<li>das Versorgungsboot um 5.40 Uhr,</li>
<li>das Rettungsboot, jederzeit,</li>
<li>das Schulboot von Klein-Orrin.</li>
</ul>
<p>Direktor Stellan Marsh nannte das Ergebnis „eine Tür, die zufällt“. Er werde dennoch kommen.</p>
`,
  },
  {
    slug: 'nachtfaehre-auf-probe',
    language: 'de',
    headline: 'Eine Nachtfähre auf Probe',
    description:
      'Die Stadt bürgt mit 340 000 Pfund für das letzte Boot, sofern mindestens neunzig Menschen an Bord sind.',
    section: 'politics',
    authors: ['Henrik Tiedemann-Roth'],
    keywords: ['Fährstreit', 'Orrin-Linie', 'Stadtrat'],
    hoursAgo: 30,
    minutes: 3,
    picture: {
      scene: 'townhall',
      alt: 'Das Zollhaus mit Kuppel und Fahne, davor Menschen mit Schildern',
      caption: 'Vor der Abstimmung standen die Insulaner bis auf die Straße.',
      credit: 'Illustration: Kurier-Atelier',
    },
    body: `
<p>Nach fünf Stunden und zwei Unterbrechungen war es mit drei Stimmen Mehrheit beschlossen: Die Stadt übernimmt bis März die Verluste der letzten Abendfähre, höchstens jedoch 340 000 Pfund. Voraussetzung sind neunzig Fahrgäste je Nacht.</p>
<p>Bürgermeisterin Ines Calloway sprach von einer Brücke, „solange es keine Brücke gibt“. Oppositionsführer Gareth Pymm enthielt sich:</p>
<blockquote><p>Man kann nicht verlangen, dass Leute ihr Leben nach einem Boot richten, und sie dann jeden Freitag zählen wie Schafe.</p></blockquote>
<p>Die Reederei will das Angebot „mit Interesse prüfen“. Ihre <a href="/news/faehrleute-stimmen-fuer-streik">Besatzungen</a> wurden nicht gefragt.</p>
`,
  },
  {
    slug: 'die-glocke-des-fischmarkts',
    language: 'de',
    headline: 'Die Glocke des Fischmarkts läutet zum letzten Mal',
    description: 'Nach 160 Jahren zieht die Versteigerung ins Netz. Der Ausrufer übernimmt die Hotline.',
    section: 'business',
    authors: ['Henrik Tiedemann-Roth'],
    keywords: ['Fischmarkt', 'Fischerei', 'Hafen'],
    hoursAgo: 117,
    minutes: 4,
    picture: {
      scene: 'market',
      alt: 'Marktstände mit gestreiften Markisen, darunter Fisch auf Eis',
      credit: 'Illustration: Kurier-Atelier',
    },
    body: `
<p>Um halb sechs schlug Barnaby Skerritt die Glocke an, verkaufte einundvierzig Kisten Wittling, neunzehn Kisten Leng und einen Heilbutt und schlug sie ein zweites Mal. Dann schraubte er sie ab und nahm sie mit nach Hause. Das war so verabredet.</p>
<p>Von Montag an wird der Fang schon an Deck fotografiert. Die Händler bieten, bevor das Schiff im Hafen ist. In der Erprobung stieg der Preis für Wittling um elf Prozent.</p>
<p>„Ein Foto riecht nicht“, sagt Skerritt. „Das ist der Vorteil. Und das ist das Problem.“</p>
`,
  },
  {
    slug: 'stille-nacht-am-containerhafen',
    language: 'de',
    headline: 'Stille Nacht am Containerhafen',
    description:
      'Einen Monat lang ruhen die Kräne ab zehn Uhr abends. Die Anwohner schlafen, die Reedereien rechnen.',
    section: 'business',
    authors: ['Katrin Vogelsang-Ott', 'Henrik Tiedemann-Roth'],
    keywords: ['Containerhafen', 'Hafen', 'Lärm'],
    hoursAgo: 15,
    minutes: 3,
    picture: {
      scene: 'cranes',
      alt: 'Drei Kräne über gestapelten Containern',
      caption: 'Kran zwei lief neunzehn Jahre lang rund um die Uhr.',
      credit: 'Illustration: Kurier-Atelier',
    },
    body: `
<p>Um eine Minute vor zehn setzte Kran zwei am Freitag einen blauen Container ab, hob den Ausleger und blieb stehen. Auf der anderen Seite des Wassers, am Alten Kai, ging ein Fenster auf.</p>
<p>1140 Beschwerden waren binnen eines Jahres eingegangen, die meisten über das Warnsignal eines einzigen Portalhubwagens, den die Nachbarschaft inzwischen Gerald nennt.</p>
<p>Betriebsleiterin Cosima Raine rechnet damit, das Donnerstagsschiff zu verlieren. „Man hört einen Container bis zum Dom“, sagt sie. „Ich weiß das. Ich wohne hinterm Dom.“</p>
`,
  },
  {
    slug: 'zwei-tore-im-nebel',
    language: 'de',
    headline: 'Zwei Tore im Nebel und eines, von dem man nur gehört hat',
    description:
      'Saltmere Athletic dreht gegen Hawkrigg einen Rückstand von 0:2. Der Siegtreffer fiel in der 93. Minute.',
    section: 'sport',
    authors: ['Wiebke Sandmann-Lühr'],
    keywords: ['Saltmere Athletic', 'Fußball'],
    hoursAgo: 2,
    minutes: 3,
    picture: {
      scene: 'stadium',
      alt: 'Zwei Spieler im Laufduell vor voller Tribüne',
      credit: 'Illustration: Kurier-Atelier',
    },
    body: `
<p>Eine Stunde lang war es ein schlechter Nachmittag, den man immerhin sehen konnte. Dann kam der Nebel über die Deichmauer, und das hintere Tor wurde zum Gerücht.</p>
<p>Zweimal trat Deniz Corrigan mit erhobenen Armen aus dem Weiß, und die Tribüne glaubte ihm. Den dritten Treffer erzielte der siebzehnjährige Emeka Thrale bei seinem ersten Einsatz.</p>
<p>„Ich habe das Tor nicht gesehen, ich habe es gehört“, sagte Trainer Luka Brandvold. „Es klang wie ein gutes Tor.“</p>
`,
  },
  {
    slug: 'was-eine-fahrkarte-bezahlt',
    language: 'de',
    headline: 'Wohin 9,40 Pfund verschwinden',
    description:
      'Ein Drittel Treibstoff, etwas weniger Lohn und 71 Pence für ein Schiff, das längst verkauft ist: die Bücher der Orrin-Linie.',
    section: 'business',
    authors: ['Henrik Tiedemann-Roth'],
    keywords: ['Fährstreit', 'Orrin-Linie', 'Bilanz'],
    hoursAgo: 780,
    minutes: 6,
    free: false,
    picture: {
      scene: 'ferry',
      alt: 'Eine Fähre im Abendlicht, klein vor den Hügeln',
      credit: 'Illustration: Kurier-Atelier',
    },
    body: `
<p>Wer zu Fuß nach Orrin fährt, zahlt 9,40 Pfund. Davon gehen 3,12 in den Tank, 2,87 in die Löhne und 1,20 an den Hafen. Bis dahin sieht die Rechnung aus wie bei jeder kurzen Überfahrt in kaltem Wasser.</p>
<p>Dann kommt die Zeile, die in der Reederei niemand gern vorliest: 71 Pence bedienen den Kredit für die „Petrel“, die vor neun Jahren für eine Strecke gekauft wurde, die es zwei Sommer lang gab.</p>
<p>Am Ende bleiben 19 Pence. Davon soll eines Tages ein neues Schiff werden.</p>
`,
  },
  {
    slug: 'schlafen-am-wasser',
    language: 'de',
    headline: 'Sieben Betten mit Blick aufs Wasser',
    description:
      'Zum Filmfest Tideline: Zimmer im Netzboden, in der Hafenmeisterei und auf einem Schlepper außer Dienst.',
    section: 'life',
    authors: ['Hafenhotels Saltmere'],
    keywords: ['Tideline', 'Reise'],
    hoursAgo: 43,
    minutes: 2,
    sponsor: 'Hafenhotels Saltmere',
    label: 'Anzeige',
    picture: {
      scene: 'boats',
      alt: 'Boote vor den Giebeln am Alten Kai',
      credit: 'Illustration: Kurier-Atelier',
    },
    body: `
<p>Der letzte Film endet um eins, der letzte Bus fährt um halb eins. Wer beides nicht verpassen will, schläft am besten gleich am Wasser.</p>
<ul>
<li>Der Netzboden: neun Zimmer unterm Gebälk.</li>
<li>Schlepper „Constance“: vier Kojen, ein Bad, kein Motor.</li>
<li>Pension Arkwright: Man wird Sie nach dem Film fragen.</li>
</ul>
<p>Wer mit der Festivalkarte bucht, bekommt die Decke vorgewärmt.</p>
`,
  },
];
