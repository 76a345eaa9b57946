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
  list.setAttribute('dedupe', 'off');
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

// A list that is asked again, and a newsroom that has something new to say.
const fresh = document.querySelector('#fresh');
const [freshList, desk, freshSaid] = ['latest-list', 'form', 'output'].map((tag) => fresh.querySelector(tag));
desk.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { headline } = desk.elements;
  const story = { headline: headline.value, section: 'news', description: 'Just now, from the gallery.' };
  const answer = await tell('/_news', story);
  freshSaid.textContent = answer?.ok
    ? `Published at ${new Date().toLocaleTimeString('en')}: “${headline.value}”. The list asks every 30 seconds.`
    : ((await answer?.text()) ?? 'The newsroom does not answer.');
});
desk.elements.ask.addEventListener('click', async () => {
  freshSaid.textContent = 'Asking …';
  await freshList.reload();
  freshSaid.textContent = `Asked at ${new Date().toLocaleTimeString('en')}.`;
});
desk.elements.back.addEventListener('click', async () => {
  await fetch(new URL('/_news', newsroom), { method: 'DELETE' }).catch(() => {});
  freshSaid.textContent =
    'What was published here is taken back; the list finds that out when it asks again.';
});
fresh.addEventListener('article-update', ({ detail }) => {
  freshSaid.textContent = `article-update: ${detail.added.length} added, ${detail.removed.length} removed.`;
});

// Of several addresses those that failed.
const sources = document.querySelector('#sources');
sources.addEventListener('article-load', ({ detail }) => {
  const errors = detail.errors ?? [];
  sources.querySelector('output').textContent =
    `${detail.articles.length} articles came. ${errors.map(({ message }) => message).join(' ')}`;
});
sources.addEventListener('article-error', ({ detail }) => {
  sources.querySelector('output').textContent = detail.error.message;
});

// A backend that fails and recovers under the same address.
const offline = document.querySelector('#offline');
for (const button of offline.querySelectorAll('button')) {
  button.addEventListener('click', async () => {
    const said = offline.querySelector('output');
    said.textContent = 'Asking …';
    await tell('/_faults', { id: 'offline', fault: button.value });
    const list = offline.querySelector('latest-list');
    await list.reload();
    said.textContent = `The list’s state is “${list.state}”.`;
  });
}

// What an analyst would be told. Nothing is sent.
const counting = document.querySelector('#counting');
const log = [];
for (const type of ['article-impression', 'article-click']) {
  counting.addEventListener(type, (event) => {
    const { article, index, list = event.target.id, ratio, duration } = event.detail;
    const sight = duration ? `, ${Math.round(ratio * 100)} % for ${Math.round(duration)} ms` : '';
    if (type === 'article-click') event.preventDefault();
    const textContent = `${type}: ${list} ${index + 1}, “${article.headline}”${sight}`;
    log.unshift(Object.assign(document.createElement('span'), { textContent }));
    counting.querySelector('output').replaceChildren(...log.slice(0, 8));
  });
}

/** Sent as plain text, which needs no preflight. @returns the answer, or nothing where there was none */
function tell(path, body) {
  return fetch(new URL(path, newsroom), { method: 'POST', body: JSON.stringify(body) }).catch(() => {});
}

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
