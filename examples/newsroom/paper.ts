import type { Language } from './story.ts';

/** The newspaper's own name in each edition. */
export const paper: Record<Language, { name: string; motto: string }> = {
  en: { name: 'The Saltmere Courier', motto: 'News from the harbour and the hills behind it' },
  de: { name: 'Saltmere Kurier', motto: 'Nachrichten aus dem Hafen und von den Hügeln dahinter' },
  ar: { name: 'بريد سالتمير', motto: 'أخبار المرفأ والتلال من خلفه' },
  ja: { name: 'ソルトミア新報', motto: '港と、その背の丘からのニュース' },
};
