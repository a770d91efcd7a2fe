import type { Stage } from '../../domain/lists';

/*
 * Neighbours differ in lightness by 18 points of L* or more, so that a grey print and any kind of colour blindness keep them
 * apart; where one of the stages is empty, its neighbours still differ by 10. A test measures it.
 */

/** Resting is a choice; gone quiet is not. */
export const STAGE_COLOURS: Readonly<Record<Stage | 'quiet', string>> = {
  Seed: '#f3dc8c',
  Seedling: '#6a9f55',
  Harvest: '#1f5c33',
  Resting: '#98bde0',
  quiet: '#8480ab',
  'Needs a date': '#e2e2e2',
};

/** Before, then now. */
export const PERIOD_COLOURS = ['#b9c7d3', '#235f8c'] as const;

/** Two things that are counted side by side. */
export const PAIR_COLOURS = ['#1f5c33', '#e3b74f'] as const;

/** The choices for the next season, and the choice not made. */
export const SEASON_COLOURS = ['#1f5c33', '#8fbf7c', '#4d80b0', '#efd092', '#9e9e9e'] as const;

export const HARVEST_COLOUR = ['#1f5c33'] as const;

export const ONE_COLOUR = ['#235f8c'] as const;

/** Levels 1 to 4: the deeper, the darker. */
export const TIER_COLOURS = ['#dbe8f3', '#8db9dd', '#3b78ad', '#12324f'] as const;
