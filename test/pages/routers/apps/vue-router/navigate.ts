import '../../../../../src/cdn.js';
import { router } from 'recipe:vue-router';
import { createApp, h } from 'vue';
import { RouterView } from 'vue-router';

createApp({ render: () => h(RouterView) })
  .use(router)
  .mount('#app');
