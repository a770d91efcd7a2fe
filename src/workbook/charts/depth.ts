import { addYears } from '../../domain/day';
import type { Tier } from '../../domain/lists';
import { TIERS } from '../../domain/lists';
import { PERIOD_COLOURS } from '../../domain/palette';
import type { Summary } from '../../domain/summary';
import { summaryOf } from '../../domain/summary';
import { isQuiet } from '../../domain/tier';
import type { Chart } from './chart';
import { comparable } from './compare';

const DEEP: readonly Tier[] = ['3 Supportive roles', '4 Strategic collaboration'];

/** In the order of the columns: those that have gone quiet are one, whatever they were. */
const BARS: readonly (readonly [readonly Tier[], Tier | 'quiet'])[] = [
  ...TIERS.slice(0, 3).map((tier) => [[tier], tier] as const),
  [TIERS.filter(isQuiet), 'quiet'],
  ...TIERS.slice(6).map((tier) => [[tier], tier] as const),
];

/** 2: how many partners stand at each tier, on the day and one year before. */
export const depth: Chart = {
  key: 'depth',
  number: 2,
  board: 'default',
  community: 'no',
  shape: { type: 'BAR', stacked: false, colours: PERIOD_COLOURS },
  draw(input, say) {
    const { asOf, words } = input;
    const now = summaryOf(input.now);
    const before = comparable(input) ? summaryOf(input.before) : null;
    const yearAgo = words.date(addYears(asOf, -1));
    const without = now.partners - sum(now, TIERS);
    return {
      headline: say.depth.headline({
        deep: sum(now, DEEP),
        of: sum(now, TIERS),
        before: before && sum(before, DEEP),
      }),
      table: [
        [say.depth.tier, ...(before ? [yearAgo] : []), words.date(asOf)],
        ...BARS.map(([tiers, word]) => [
          word === 'quiet' ? words.quiet : words.tier(word),
          ...(before ? [sum(before, tiers)] : []),
          sum(now, tiers),
        ]),
      ],
      notes: [
        before ? say.depth.listed : say.notCompared(yearAgo),
        ...(without > 0 ? [say.depth.without(without)] : []),
      ],
    };
  },
};

function sum({ tiers }: Summary, of: readonly Tier[]): number {
  return of.reduce((total, tier) => total + tiers[tier], 0);
}
