import type { InTouch, Stage, Tier } from './lists';

/*
 * One palette for the words of stage, tier and in touch, wherever they stand: cells, sidebar, pictures, charts and their preview. In the
 * charts neighbours differ in lightness by 18 points of L* or more, so that a grey print and any kind of colour blindness keep them apart;
 * where one of them is empty, its neighbours still differ by 10. A test measures it, and that every word can be read on its colour.
 */

/** Text on anything light. */
export const INK = '#2b2722';
/** Headings and large numbers. */
export const GREEN = '#1f5c33';
/** Small print. */
export const QUIET_INK = '#5f5a52';

/** Gone quiet, in the garden and among the tiers. */
const QUIET = '#928eba';

/** Resting is a choice; gone quiet is not, and an end is neither. */
export const STAGE_COLOURS: Readonly<Record<Stage | 'quiet' | 'ended', string>> = {
  Seed: '#f3dc8c',
  Seedling: '#6a9f55',
  Harvest: GREEN,
  Resting: '#a9cbea',
  quiet: QUIET,
  ended: '#4f4a55',
  'Needs a date': '#ececec',
};

/** The deeper, the darker; what has gone quiet has the colour of that in the garden. */
export const TIER_COLOURS: Readonly<Record<Tier, string>> = {
  'No date yet': '#ececec',
  'No contact yet': '#efefef',
  '1 Building relationships': '#dbe8f3',
  'Quiet (was 2)': QUIET,
  'Quiet (was 3)': QUIET,
  'Quiet (was 4)': QUIET,
  '2 Common language': '#8db9dd',
  '3 Supportive roles': '#3b78ad',
  '4 Strategic collaboration': '#12324f',
};

export const TOUCH_COLOURS: Readonly<Record<InTouch, string>> = {
  'No answer yet': '#efefef',
  'In touch': '#d3e8c6',
  Planned: '#d5e6f5',
  'Needs water': '#fbe395',
  Wilting: '#f0a68f',
};

/** Before, then now. */
export const PERIOD_COLOURS = ['#b9c7d3', '#235f8c'] as const;
/** Two things that are counted side by side. */
export const PAIR_COLOURS = [GREEN, '#e3b74f'] as const;
/** The choices for the next season, and the choice not made. */
export const SEASON_COLOURS = [GREEN, '#8fbf7c', '#4d80b0', '#efd092', '#9e9e9e'] as const;
export const ONE_COLOUR = ['#235f8c'] as const;

/** Dark or white, whichever is easier to read on that colour (contrast of WCAG 2.2). */
export function inkOn(colour: string): string {
  const light = luminanceOf(colour) + 0.05;
  return 1.05 / light > light / (luminanceOf(INK) + 0.05) ? '#ffffff' : INK;
}

/** Relative luminance, 0 to 1, of a colour such as `#1f5c33`. */
export function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
