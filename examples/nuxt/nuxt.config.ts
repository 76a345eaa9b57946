export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  css: ['newsrail/newsrail.css', '~/assets/style.css'],
  app: {
    head: {
      title: 'The Saltmere Courier',
      htmlAttrs: { lang: 'en' },
      link: [{ rel: 'icon', href: 'data:,' }],
    },
  },
  runtimeConfig: { public: { newsroom: process.env.NEWSROOM ?? 'http://127.0.0.1:4400' } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } },
});
