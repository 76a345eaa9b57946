declare module 'recipe:react-router' {
  import type { createBrowserRouter } from 'react-router';
  export const router: ReturnType<typeof createBrowserRouter>;
}

declare module 'recipe:react-router, article-click' {
  export { router } from 'recipe:react-router';
}

declare module 'recipe:react-router, view transition' {
  export { router } from 'recipe:react-router';
}

declare module 'recipe:vue-router' {
  import type { Router } from 'vue-router';
  export const router: Router;
}

declare module 'recipe:navigation-api' {}

declare module 'recipe:view transition' {}
