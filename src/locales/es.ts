import type { Strings } from './en.js';

/** Spanish. */
export const es: Strings = {
  latest: 'Lo último',
  related: 'Lea también',
  empty: 'Todavía no hay artículos.',
  missing: 'No se ha encontrado este artículo.',
  error: 'No se han podido cargar los artículos.',
  stale: 'Puede que haya artículos más recientes.',
  retry: 'Reintentar',
  sponsored: 'Contenido patrocinado: {name}',
  subscribers: 'Exclusivo para suscriptores',
  live: 'En directo',
  new: 'Nuevo',
  updated: 'Actualizado',
  skip: {
    one: 'Saltar {count} artículo',
    many: 'Saltar {count} de artículos',
    other: 'Saltar {count} artículos',
  },
  skipToText: 'Ir al texto',
  newTab: '(se abre en una pestaña nueva)',
  by: 'Por {names}',
  publishedOn: 'Publicado: {date}',
  updatedOn: 'Actualizado: {date}',
  readingTime: '{time} de lectura',
  credit: 'Imagen: {name}',
  embed: 'Mostrar contenido de {host}',
  openAt: 'Abrir en {host}',
  table: 'Tabla',
  paywall: 'El resto del artículo es exclusivo para suscriptores.',
  continueAt: 'Seguir leyendo en {host}',
};
