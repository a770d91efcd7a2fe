import type { InTouch, Stage, Tier } from '../../src/domain/lists';
import { inkOn, STAGE_COLOURS, TIER_COLOURS, TOUCH_COLOURS } from '../../src/domain/palette';

const COLOURS: Readonly<Record<string, string>> = { ...STAGE_COLOURS, ...TIER_COLOURS, ...TOUCH_COLOURS };

/** The colours of a word of stage, tier or in touch, as its cell and its bar have them. */
export function lookOf(key: Stage | Tier | InTouch | ''): { background: string; color: string } | undefined {
  const background = COLOURS[key];
  return background === undefined ? undefined : { background, color: inkOn(background) };
}
