import { hasDatedRow } from '../../domain/activities';
import { addYears, dayNumber } from '../../domain/day';
import type { FiscalYear } from '../../domain/fiscal';
import { fiscalYearOf } from '../../domain/fiscal';
import { LEVELS } from '../../domain/lists';
import { TIER_COLOURS } from '../../domain/palette';
import type { PartnerState } from '../../domain/state';
import { namedStates } from '../../domain/summary';
import { hasTiers, highestLevel, levelOf, tierFacts } from '../../domain/tier';
import type { Chart } from './chart';

/** How many fiscal years are looked at, this one among them. */
const YEARS = 5;
/** Level 3 in the order of the tiers. */
const DEEP = 3;

/** 14: how deep each partnership once was in each fiscal year, worked out from dated entries. The bars lie, so that a small part has room for its number above it. */
export const highest: Chart = {
  key: 'highest',
  number: 14,
  board: 'yes',
  community: 'no',
  shape: { type: 'BAR', stacked: true, colours: LEVELS.map((tier) => TIER_COLOURS[tier]) },
  draw({ asOf, now, settings, words }, say) {
    const all = Array.from({ length: YEARS }, (_, at) =>
      fiscalYearOf(addYears(asOf, at + 1 - YEARS), settings.fiscalYearStart),
    ).map((year) => (year.last > asOf ? { ...year, last: asOf } : year));
    const dated = all.filter((year) => hasDatedRow(now, year));
    const named = namedStates(now);
    const years = (dated.length === 0 ? all.slice(-1) : dated).map((year) => {
      const tiers = named.map(({ states }) => Math.max(...states.map((state) => highestIn(state, year))));
      return { year, counts: LEVELS.map((_, at) => tiers.filter((one) => one === at + 1).length) };
    });
    const deep = ({ counts }: { counts: number[] }) => counts.slice(DEEP - 1).reduce((sum, count) => sum + count, 0);
    const of = ({ counts }: { counts: number[] }) => counts.reduce((sum, count) => sum + count, 0);
    const last = years[years.length - 1]!;
    const before = years[years.length - 2];
    const compared = dated.length > 1 && dated.includes(all[YEARS - 1]!) && before !== undefined;
    const missing = all.filter((year) => !dated.includes(year) && dated.some(({ first }) => first < year.first));
    return {
      headline: say.highest.headline({
        year: say.year(last.year.name),
        over: last.year.last === fiscalYearOf(last.year.last, settings.fiscalYearStart).last,
        deep: deep(last),
        of: of(last),
        before: compared ? { year: say.year(before.year.name), deep: deep(before), of: of(before) } : null,
      }),
      table: [
        [say.highest.year, ...LEVELS.map(words.tier)],
        ...years.map(({ year, counts }) => [say.year(year.name), ...counts]),
      ],
      empty: of(last) === 0,
      notes: [
        say.highest.dated,
        ...(missing.length > 0 ? [say.highest.missing(missing.map(({ name }) => say.year(name)))] : []),
      ],
    };
  },
};

/** The highest level, 1 to 4, that a row had on a day of the year; 0: none; -1 without tiers, or when it had ended before. */
function highestIn({ partner, days, season, windows }: PartnerState, year: FiscalYear): number {
  if (!hasTiers(partner)) return -1;
  const last = season.closed && season.endedOn < year.last ? season.endedOn : year.last;
  if (last < year.first) return -1;
  const [from, to] = [dayNumber(year.first), dayNumber(last)];
  return Math.max(
    levelOf(tierFacts(partner, days, from, windows, false)),
    highestLevel(partner, days, to, windows, false, from),
  );
}
