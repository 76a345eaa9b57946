/** Enough for reading; the library's demo pages have a design of their own. */
export const pageStyle = `
:root { color-scheme: light dark; font: 1.125rem/1.6 Georgia, 'Noto Serif', serif; }
body { margin: 0 auto; max-width: 42rem; padding: 1rem 1.25rem 4rem; }
header { border-block-end: 1px solid; font-weight: bold; padding-block: .5rem; }
header a { color: inherit; text-decoration: none; }
header span { font-size: .8rem; font-style: italic; font-weight: normal; }
h1 { font-size: 2.1rem; line-height: 1.15; margin-block: .5rem; text-wrap: balance; }
.section, .byline, figcaption, footer, small { font: .85rem/1.5 system-ui, sans-serif; }
.standfirst { font-size: 1.25rem; line-height: 1.4; }
figure { margin: 1.5rem 0; }
img { height: auto; max-width: 100%; }
blockquote { border-inline-start: 3px solid; font-style: italic; margin-inline: 0; padding-inline-start: 1rem; }
.headlines { list-style: none; padding: 0; }
.headlines li { padding-block: .4rem; }
`;
