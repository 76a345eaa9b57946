declare module 'recipe:react-router' {
  export const router: ReturnType<typeof import('react-router').createBrowserRouter>;
}

declare module 'recipe:react-router, article-click' {
  export const router: ReturnType<typeof import('react-router').createBrowserRouter>;
}

declare module 'recipe:react-router, view transition' {
  export const router: ReturnType<typeof import('react-router').createBrowserRouter>;
}

declare module 'recipe:vue-router' {
  export const router: import('vue-router').Router;
}

declare module 'recipe:navigation-api' {}

declare module 'recipe:view transition' {}
