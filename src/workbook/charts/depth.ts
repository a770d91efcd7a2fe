import { countedPartners } from '../../domain/counted';
import { addYears } from '../../domain/day';
import { yearToDate } from '../../domain/fiscal';
import type { Tier } from '../../domain/lists';
import { LEVELS } from '../../domain/lists';
import { PERIOD_COLOURS } from '../../domain/palette';
import type { NamedState } from '../../domain/summary';
import { isQuiet } from '../../domain/tier';
import type { Chart } from './chart';
import { comparable } from './compare';

const DEEP: readonly (Tier | '')[] = ['3 Supportive roles', '4 Strategic collaboration'];

/** In the order of depth; those that have gone quiet are one bar, whatever they were. */
const BARS = [LEVELS[0], 'quiet', ...LEVELS.slice(1)] as const;

/** 2: how many partners stand at each tier, on the day and one year before. */
export const depth: Chart = {
  key: 'depth',
  number: 2,
  board: 'default',
  community: 'no',
  shape: { type: 'BAR', stacked: false, colours: PERIOD_COLOURS },
  draw(input, say) {
    const { asOf, settings, words } = input;
    const yearAgo = addYears(asOf, -1);
    const partnersOf = (garden: typeof input.now) =>
      countedPartners(garden, yearToDate(garden.asOf, settings.fiscalYearStart).now.first).partners;
    const now = partnersOf(input.now);
    const before = comparable(input) ? partnersOf(input.before) : null;
    const alive = now.filter(({ ended }) => !ended);
    const undated = alive.filter(({ tier }) => tier === 'No date yet' || tier === 'No contact yet').length;
    const without = alive.filter(({ tier }) => tier === '').length;
    return {
      headline: say.depth.headline({
        deep: deepOf(now),
        of: shownOf(now),
        before: before && { deep: deepOf(before), of: shownOf(before) },
      }),
      table: [
        [say.depth.tier, ...(before ? [words.date(yearAgo)] : []), words.date(asOf)],
        ...BARS.map((bar) => [
          bar === 'quiet' ? words.quiet : words.tier(bar),
          ...(before ? [countOf(before, bar)] : []),
          countOf(now, bar),
        ]),
      ],
      notes: [
        ...(before ? [] : [say.notCompared(words.date(yearAgo))]),
        ...(undated > 0 ? [say.depth.undated(undated)] : []),
        ...(without > 0 ? [say.depth.without(without)] : []),
      ],
      empty: shownOf(now) === 0,
    };
  },
};

function countOf(named: readonly NamedState[], bar: (typeof BARS)[number]): number {
  return named.filter(({ tier }) => (bar === 'quiet' ? tier !== '' && isQuiet(tier) : tier === bar)).length;
}

function shownOf(named: readonly NamedState[]): number {
  return BARS.reduce((sum, bar) => sum + countOf(named, bar), 0);
}

function deepOf(named: readonly NamedState[]): number {
  return named.filter(({ tier }) => DEEP.includes(tier)).length;
}
