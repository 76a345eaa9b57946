// The gallery's own doings; a page needs none of this to use the elements.

const newsroom = new URL(document.querySelector('#latest latest-list').getAttribute('src')).origin;

for (const show of document.querySelectorAll('.show')) show.append(sourceOf(show.querySelector('[level]')));

document.querySelector('#given').article = {
  headline: 'A card can be handed its article',
  url: '/article-page/',
  description: 'Set the property “article”, and nothing is asked for.',
  articleSection: 'For developers',
  datePublished: new Date(),
};

document.querySelector('#own-render').renderArticle = ({ headline, url, author }, { index, html }) =>
  html`<p>
    ${index + 1}. <a href=${url}>${headline}</a>, by ${author.map(({ name }) => name).join(' and ')}.
  </p>`;

// Theme, appearance and width of the layouts. The themes are for whole pages, so that this one changes altogether.
const look = document.querySelector('#look');
const theme = document.head.appendChild(Object.assign(document.createElement('link'), { rel: 'stylesheet' }));
look.addEventListener('submit', (event) => event.preventDefault());
look.addEventListener('input', ({ target }) => {
  const { theme: name, appearance, width } = look.elements;
  if (target === name) theme.href = name.value ? `/themes/${name.value}.css` : '';
  for (const list of document.querySelectorAll('#layouts latest-list')) {
    list.appearance = appearance.value;
    list.style.maxInlineSize = `${width.value}px`;
  }
});

// Any address, and the address bar keeps it.
const own = document.querySelector('#yours form');
const stage = document.querySelector('#try');
for (const [name, value] of new URLSearchParams(location.search))
  if (own.elements[name]) own.elements[name].value = value;
if (own.elements.src.value) show();
own.addEventListener('submit', (event) => {
  event.preventDefault();
  const given = [...new FormData(own)].filter(([, value]) => value);
  history.replaceState(null, '', `?${new URLSearchParams(given)}#yours`);
  show();
});

function show() {
  const list = document.createElement('latest-list');
  list.setAttribute('level', '3');
  for (const [name, value] of new FormData(own)) if (value) list.setAttribute(name, value);
  const said = Object.assign(document.createElement('output'), {
    className: 'said',
    textContent: 'Asking …',
  });
  list.addEventListener('article-load', ({ detail }) => {
    const lost = detail.dropped.length
      ? ` ${detail.dropped.length} could not be read: ${detail.dropped[0].reason}.`
      : '';
    said.textContent = `${detail.articles.length} articles came.${lost}`;
  });
  list.addEventListener('article-error', ({ detail }) => (said.textContent = detail.error.message));
  stage.replaceChildren(list, said, sourceOf(list));
  stage.hidden = false;
}

// Every way in which a newsroom can fail.
const trouble = document.querySelector('#trouble form');
const faults = [
  '',
  '500',
  '503',
  '429',
  '404',
  '401-json',
  'html',
  'login',
  'invalid-json',
  'empty-body',
  '204',
];
const more = [
  'error-200',
  'unknown-shape',
  'no-cors',
  'drip',
  'reset',
  'redirect-loop',
  'hang',
  'wrong-type',
];
for (const fault of [...faults, ...more]) trouble.elements.fault.append(new Option(fault || 'none', fault));
trouble.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector('#said').textContent = 'Asking …';
  for (const list of document.querySelectorAll('.faulty')) {
    const src = new URL('/wp-json/wp/v2/posts', newsroom);
    for (const [name, value] of new FormData(trouble))
      if (value && value !== '0') src.searchParams.set(name, value);
    list.articles = undefined;
    list.setAttribute('src', src);
  }
});
document.querySelector('#trouble').addEventListener('article-error', ({ detail }) => {
  document.querySelector('#said').textContent = detail.error.message;
});
document.querySelector('#trouble').addEventListener('article-load', ({ detail }) => {
  document.querySelector('#said').textContent = `${detail.articles.length} articles came.`;
});

/** What to write into a page, as it stands in this one. */
function sourceOf(element) {
  const details = Object.assign(document.createElement('details'), { className: 'source' });
  const summary = Object.assign(document.createElement('summary'), { textContent: 'Source' });
  const pre = Object.assign(document.createElement('pre'), {
    textContent: element.outerHTML.replace(/\n\s+/g, '\n  '),
  });
  details.append(summary, pre);
  return details;
}
