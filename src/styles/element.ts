import { cardStyles } from './card.js';
import { hostStyles } from './host.js';
import { labelStyles } from './labels.js';
import { mediaStyles } from './media.js';
import { roomStyles } from './room.js';
import { skeletonStyles } from './skeleton.js';
import { visuallyHiddenStyles } from './visually-hidden.js';

/** What every element with cards needs; what differs comes after it. */
export const elementStyles = [
  hostStyles,
  roomStyles,
  cardStyles,
  labelStyles,
  mediaStyles,
  skeletonStyles,
  visuallyHiddenStyles,
];
