import 'newsrail/all';
import 'newsrail/newsrail.css';
import './style.css';
import type {} from 'newsrail/types/vue';
import { createApp } from 'vue';
import App from './App.vue';
import { router } from './router';

createApp(App).use(router).mount('#app');
