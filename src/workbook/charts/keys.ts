/* What the words of the charts are asked for: lists of literals, below charts and words. */

export type ChartKey =
  | 'garden'
  | 'depth'
  | 'moved'
  | 'people'
  | 'plan'
  | 'sectors'
  | 'gifts'
  | 'touch'
  | 'ideas'
  | 'harvest'
  | 'season'
  | 'leads'
  | 'ladder'
  | 'highest'
  | 'ahead';

export const STEPS = ['named', 'answered', 'agreed', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** In the order of the bars. */
export const MOVES = ['deeper', 'same', 'drifted', 'fresh', 'ended'] as const;
export type Move = (typeof MOVES)[number];
