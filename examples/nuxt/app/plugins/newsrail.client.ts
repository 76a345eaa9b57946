import { configure } from 'newsrail';
import type {} from 'newsrail/types/vue';

export default defineNuxtPlugin(() => {
  const router = useRouter();
  configure({ navigate: ({ pathname, search, hash }) => router.push(pathname + search + hash) });

  // Once Vue has hydrated the page, so that the first `article-load` finds its listener.
  onNuxtReady(() => import('newsrail/all'));
});
