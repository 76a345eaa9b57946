import { h } from 'vue';
import { useRoute, type RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  { path: '/', component: { render: () => h('latest-list', { src: '/api/posts.json' }) } },
  {
    path: '/story/:slug',
    component: {
      setup() {
        const route = useRoute();
        return () => h('article-view', { src: `/api/${String(route.params['slug'])}.json` });
      },
    },
  },
];
