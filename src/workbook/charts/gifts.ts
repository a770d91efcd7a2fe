import { fiscalYearOf, within, yearToDate } from '../../domain/fiscal';
import { nameKey } from '../../domain/fold';
import { GIFT } from '../../domain/lists';
import { ONE_COLOUR } from '../../domain/palette';
import { wordIn } from '../../domain/words/recognise';
import type { Chart, ReportInput, WorkRow } from './chart';
import { label, severalIn, shownOf } from './labels';
import { underWayOf } from './whole';

/**
 * 7: what partners give, by kind. Value and hours have units of their own: they would share no axis with a count, so the
 * headline says them.
 */
export const gifts: Chart = {
  key: 'gifts',
  number: 7,
  board: 'yes',
  community: 'default',
  shape: { type: 'BAR', stacked: false, colours: ONE_COLOUR },
  draw(input, say, kind) {
    const { asOf, partners, settings, words } = input;
    const year = yearToDate(asOf, settings.fiscalYearStart).now;
    const given = new Map<string, string[]>();
    for (const { name, theyGive } of partners) {
      given.set(nameKey(name), [...(given.get(nameKey(name)) ?? []), theyGive]);
    }
    const english = (text: string) => wordIn(GIFT, text) ?? text;
    const live = underWayOf(input).map(({ name }) => severalIn(given.get(nameKey(name)) ?? [], GIFT).map(english));
    const all = severalIn([...GIFT, ...live.flat()]).map((gift) => ({
      gift,
      live: live.filter((theirs) => theirs.some((one) => nameKey(one) === nameKey(gift))).length,
    }));
    const rows = kind === 'community' ? all.filter((row) => row.live > 0) : all;
    const { shown, rest } = shownOf(rows);
    const unknown = live.filter((theirs) => theirs.length === 0).length;
    const work = workOf(input, year.first);
    const sums = sumsOf(work);
    const named = rows.filter((row) => row.live > 0).map((row) => words.list(row.gift));
    const over = asOf === fiscalYearOf(asOf, settings.fiscalYearStart).last;
    return {
      headline:
        kind === 'community'
          ? say.gifts.outside({ gifts: named, value: sums.value, hours: sums.hours })
          : say.gifts.headline({
              year: say.year(year.name),
              over,
              ...sums,
              giving: live.length - unknown,
              live: live.length,
            }),
      table: [
        [say.gifts.gift, say.livePartners],
        ...shown.map((row) => [label(words.list(row.gift)), row.live]),
        ...(rest.length > 0 ? [[say.others(rest.length), rest.reduce((sum, row) => sum + row.live, 0)]] : []),
        ...(rows.length === 0 ? [[say.nobody, 0]] : []),
      ],
      notes:
        kind === 'community'
          ? []
          : [
              say.gifts.written({
                values: work.filter(({ value }) => value !== null).length,
                hours: work.filter(({ hours }) => hours !== null).length,
                of: work.length,
              }),
              ...(unknown > 0 ? [say.gifts.missing(unknown, live.length)] : []),
            ],
      empty: named.length === 0 && sums.value === null && sums.hours === null,
    };
  },
};

/** The Log rows of the year up to the day that are about a partner that is counted or a project we know; a plan brings nothing yet. */
function workOf({ asOf, now, log }: ReportInput, first: string): WorkRow[] {
  return log.filter(({ what, date, partner, project }) => {
    if (what === 'Planned' || date === '' || !within({ first, last: asOf }, date)) return false;
    const { known } = now.partners.mentioned(partner);
    if (known.length > 0) return known.some(({ kind }) => kind !== 'Vendor or paid presenter');
    return now.projects.mentioned(project).known.length > 0;
  });
}

const SUMS = ['value', 'hours', 'cost', 'staffHours'] as const;

/** What partners gave, and the library's own; never added together. null: nobody wrote any down. */
function sumsOf(work: readonly WorkRow[]): Readonly<Record<(typeof SUMS)[number], number | null>> {
  const sum = (of: (typeof SUMS)[number]) => {
    const numbers = work.flatMap((row) => row[of] ?? []);
    return numbers.length === 0 ? null : numbers.reduce((all, one) => all + one, 0);
  };
  return { value: sum('value'), hours: sum('hours'), cost: sum('cost'), staffHours: sum('staffHours') };
}
