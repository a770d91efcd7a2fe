import type { Day } from '../domain/day';
import type { Stage, Tier } from '../domain/lists';
import type { Counted } from './answer';

export interface Garden {
  asOf: Day;
  /** `asOf` in the workbook's language. */
  asOfText: string;
  partners: number;
  /** In the order of the garden year: Seed, Seedling, Harvest, Resting, Needs a date; zeros included. */
  stages: Counted<Stage>[];
  /** Lowest first, zeros included; partners without a tier are left out. */
  tiers: Counted<Tier>[];
  /** One sentence: how the garden is. */
  headline: string;
  /** How many checks there are to look at. */
  checks: number;
  /** The partners in the order of the garden year, at most 120; `droops`: how it is called that nobody talks, else `''`. */
  plants: { name: string; stage: { key: Stage; word: string }; droops: string }[];
}
