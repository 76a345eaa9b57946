import type { Language, SectionKey } from './story.ts';

/** What each section is called in each edition. The order gives the backends their category numbers. */
export const sections: Record<SectionKey, Record<Language, string>> = {
  news: { en: 'News', de: 'Nachrichten', ar: 'أخبار', ja: 'ニュース' },
  politics: { en: 'Politics', de: 'Politik', ar: 'سياسة', ja: '政治' },
  business: { en: 'Business', de: 'Wirtschaft', ar: 'اقتصاد', ja: '経済' },
  culture: { en: 'Culture', de: 'Kultur', ar: 'ثقافة', ja: '文化' },
  sport: { en: 'Sport', de: 'Sport', ar: 'رياضة', ja: 'スポーツ' },
  science: { en: 'Science', de: 'Wissen', ar: 'علوم', ja: '科学' },
  opinion: { en: 'Opinion', de: 'Meinung', ar: 'رأي', ja: '論説' },
  life: { en: 'Food & Life', de: 'Leben', ar: 'حياة', ja: '暮らし' },
};

export const sectionKeys = Object.keys(sections) as SectionKey[];
