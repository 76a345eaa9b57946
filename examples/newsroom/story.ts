export const languages = ['en', 'de', 'ar', 'ja'] as const;
export type Language = (typeof languages)[number];

/** What a picture shows; each scene is one file in `pictures/`. */
export type Scene =
  | 'boats'
  | 'books'
  | 'cinema'
  | 'cranes'
  | 'ferry'
  | 'market'
  | 'observatory'
  | 'portrait'
  | 'reservoir'
  | 'skyline'
  | 'stadium'
  | 'storm'
  | 'table'
  | 'townhall'
  | 'tram';

/** One invented article, as its author files it. Texts are plain text, the body is HTML with root-relative links. */
export interface Story {
  slug: string;
  language: Language;
  headline: string;
  /** The standfirst. */
  description?: string;
  /** A key of `sections`. */
  section: SectionKey;
  authors: string[];
  keywords: string[];
  /** How long before “now” it went out; absent where the desk forgot the date. */
  hoursAgo?: number;
  updatedHoursAgo?: number;
  /** Reading time. */
  minutes: number;
  label?: string;
  sponsor?: string;
  /** False for what only subscribers may read. */
  free?: boolean;
  picture?: Picture;
  body: string;
}

export interface Picture {
  scene: Scene;
  alt: string;
  caption?: string;
  credit?: string;
}

export type SectionKey =
  'news' | 'politics' | 'business' | 'culture' | 'sport' | 'science' | 'opinion' | 'life';
