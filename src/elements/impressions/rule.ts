import { settings } from '../../configure.js';

/** What must be seen of a card, and for how long. */
export interface Rule {
  /** The share of the card's pixels, 0 to 1; undefined where it depends on the card's size. */
  ratio: number | undefined;
  /** Milliseconds without an interruption. */
  duration: number;
}

/**
 * The rule for advertisements, which analysts know, of the Media Rating Council's Viewable Ad Impression Measurement
 * Guidelines: half the pixels for one continuous second. From 242,500 CSS pixels on (970 × 250) three tenths of them
 * are enough. It is that figure and not a third, so that numbers can be laid beside those of others; who sees a third
 * sees three tenths.
 * https://www.mediaratingcouncil.org/sites/default/files/Standards/IAB%20MRC%20Viewable%20Ad%20Impression%20Measurement%20Guideline.pdf
 */
const HALF = 0.5;
const LARGE = 242_500;
const OF_LARGE = 0.3;
const SECOND = 1000;

/** Of a card that is too tall to show its share at once: so much of what the viewport can hold of it. */
const OF_VIEWPORT = 0.75;
/** Edges between two pixels cost a card some of its share. */
const ROUNDING = 0.005;
/** How the steps get smaller that tell of tall cards; none may lead past `OF_VIEWPORT` unseen. */
const STEP = 0.8;
/** A card of fifty screens is the tallest that is counted. */
const LEAST = 0.02;

/** The rule in force; undefined where the page wants none. What cannot be a ratio or a time is as if it were not said. */
export function rule(): Rule | undefined {
  const { impression } = settings;
  if (impression === false) return undefined;
  const { ratio, duration } = impression ?? {};
  return { ratio: isRatio(ratio) ? ratio : undefined, duration: isDuration(duration) ? duration : SECOND };
}

/** What is wrong with the page's rule, in words. */
export function wrongRule(): string | undefined {
  const { ratio, duration } = settings.impression || {};
  const said = [
    ratio === undefined || isRatio(ratio) ? '' : `ratio: ${ratio}`,
    duration === undefined || isDuration(duration) ? '' : `duration: ${duration}`,
  ].filter(Boolean);
  return said.length
    ? `configure({ impression: { ${said.join(', ')} } }) is not understood, and the usual rule holds. Expected a ratio over 0 and up to 1 and milliseconds, such as { ratio: 0.5, duration: 1000 }.`
    : undefined;
}

function isRatio(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= 1;
}

function isDuration(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Infinity;
}

/** The shares at which an observer must tell of a card. */
export function thresholds({ ratio }: Rule): number[] {
  const shares = (ratio === undefined ? [HALF, OF_LARGE] : [ratio]).map((share) => share - ROUNDING);
  for (let share = shares.at(-1)! * STEP; share > LEAST; share *= STEP) shares.push(share);
  return shares.map((share) => Math.max(0, share));
}

/** Whether enough of a card is in sight. */
export function isEnough(
  { intersectionRatio, boundingClientRect: card, rootBounds }: IntersectionObserverEntry,
  { ratio }: Rule,
): boolean {
  const pixels = card.width * card.height;
  if (!pixels) return false;
  // In a frame of another origin nobody says how large the window is.
  const { width, height } = rootBounds ?? card;
  const most = (Math.min(card.width, width) * Math.min(card.height, height)) / pixels;
  const share = ratio ?? (pixels < LARGE ? HALF : OF_LARGE);
  return intersectionRatio >= (share > most ? most * OF_VIEWPORT : share) - ROUNDING;
}
