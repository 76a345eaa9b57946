export { explain } from './explain.js';
export type { CurrentArticle } from './profile.js';
export { rank, rankInSlices } from './rank.js';
export type { Ranked, RankOptions } from './ranking.js';
export type { Reasons } from './reasons.js';
export {
  relatedReads,
  relatedReadsInSlices,
  type RelatedReads,
  type RelatedReadsOptions,
} from './related-reads.js';
export type { Slices } from './slices.js';
