import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/domain/lists';
import { inkOn, luminanceOf, STAGE_COLOURS, TIER_COLOURS, TOUCH_COLOURS } from '../../src/domain/palette';

const every = Object.entries({ ...STAGE_COLOURS, ...TIER_COLOURS, ...TOUCH_COLOURS });

/** L* of CIELAB: how light a colour is in a grey print. */
const lightness = (colour: string) => 116 * Math.cbrt(luminanceOf(colour)) - 16;

describe('the palette', () => {
  it.each(every)('lets “%s” be read on its colour', (_, colour) => {
    const [dark, light] = [luminanceOf(colour), luminanceOf(inkOn(colour))].sort((a, b) => a - b);
    expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the neighbours of the garden’s bar apart in grey, also where one between them is empty', () => {
    const bar = ['Seed', 'Seedling', 'Harvest', 'Resting', 'quiet', 'ended', 'Needs a date'] as const;
    const light = bar.map((key) => lightness(STAGE_COLOURS[key]));
    const apart = (steps: number) => Math.min(...light.slice(steps).map((one, at) => Math.abs(one - light[at]!)));
    expect(apart(1)).toBeGreaterThan(18);
    expect(apart(2)).toBeGreaterThan(10);
  });

  it('makes deeper tiers darker', () => {
    const light = LEVELS.map((tier) => lightness(TIER_COLOURS[tier]));
    expect(light).toEqual([...light].sort((a, b) => b - a));
  });
});
