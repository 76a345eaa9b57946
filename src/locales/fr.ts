import type { Strings } from './en.js';

/** French. */
export const fr: Strings = {
  latest: 'Derniers articles',
  related: 'Lire aussi',
  empty: 'Aucun article pour le moment.',
  missing: 'Cet article est introuvable.',
  error: 'Les articles n’ont pas pu être chargés.',
  stale: 'Ces articles ne sont peut-être pas les plus récents.',
  retry: 'Réessayer',
  sponsored: 'Contenu sponsorisé\u00a0: {name}',
  subscribers: 'Réservé aux abonnés',
  live: 'En direct',
  new: 'Nouveau',
  updated: 'Mis à jour',
  skip: {
    one: 'Passer {count} article',
    many: 'Passer {count} d’articles',
    other: 'Passer {count} articles',
  },
  skipToText: 'Aller au texte',
  newTab: '(s’ouvre dans un nouvel onglet)',
  by: 'Par {names}',
  publishedOn: 'Publication\u00a0: {date}',
  updatedOn: 'Mise à jour\u00a0: {date}',
  readingTime: '{time} de lecture',
  credit: 'Crédit\u00a0: {name}',
  embed: 'Afficher le contenu de {host}',
  openAt: 'Ouvrir sur {host}',
  table: 'Tableau',
  paywall: 'La suite de cet article est réservée aux abonnés.',
  continueAt: 'Lire la suite sur {host}',
};
