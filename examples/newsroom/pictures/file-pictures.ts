import type { Scene } from '../story.ts';

/** Pictures from the archive that stand inside articles. */
export const filePictures: Record<string, Scene> = {
  'orrin-crossing': 'ferry',
  'old-quay': 'boats',
  'fennick-hill': 'tram',
  'eskermere-dam': 'reservoir',
  'lantern-street': 'books',
  'container-dock': 'cranes',
  'ropewalk-ground': 'stadium',
  'customs-square': 'townhall',
  'fish-market': 'market',
};
