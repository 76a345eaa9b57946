import { configure } from 'newsrail';
import { createRouter, createWebHistory } from 'vue-router';
import About from './About.vue';
import Front from './Front.vue';
import Story from './Story.vue';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: Front },
    { path: '/article/:slug', component: Story, props: true },
    { path: '/about', component: About },
  ],
});

configure({ navigate: ({ pathname, search, hash }) => router.push(pathname + search + hash) });
