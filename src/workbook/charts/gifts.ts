import { fiscalYearOf, within, yearToDate } from '../../domain/fiscal';
import { nameKey } from '../../domain/fold';
import { GIFT } from '../../domain/lists';
import { ONE_COLOUR } from '../../domain/palette';
import { namedStates } from '../../domain/summary';
import { wordIn } from '../../domain/words/recognise';
import type { Chart, ReportInput, WorkRow } from './chart';
import { label, severalIn, shownOf } from './labels';
import { isLive } from './live';

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
  draw(input, say) {
    const { asOf, now, partners, settings, words } = input;
    const year = yearToDate(asOf, settings.fiscalYearStart).now;
    const given = new Map<string, string[]>();
    for (const { name, theyGive } of partners) {
      given.set(nameKey(name), [...(given.get(nameKey(name)) ?? []), theyGive]);
    }
    const english = (text: string) => wordIn(GIFT, text) ?? text;
    const live = namedStates(now)
      .filter(isLive)
      .map(({ name }) => severalIn(given.get(nameKey(name)) ?? [], GIFT).map(english));
    const rows = severalIn([...GIFT, ...live.flat()]).map((gift) => ({
      gift,
      live: live.filter((all) => all.some((one) => nameKey(one) === nameKey(gift))).length,
    }));
    const { shown, rest } = shownOf(rows);
    const unknown = live.filter((all) => all.length === 0).length;
    const work = workOf(input, year.first);
    return {
      headline: say.gifts.headline({
        year: say.year(year.name),
        over: asOf === fiscalYearOf(asOf, settings.fiscalYearStart).last,
        ...totals(work),
        giving: live.length - unknown,
        live: live.length,
      }),
      table: [
        [say.gifts.gift, say.livePartners],
        ...shown.map((row) => [label(words.list(row.gift)), row.live]),
        ...(rest.length > 0 ? [[say.others(rest.length), rest.reduce((sum, row) => sum + row.live, 0)]] : []),
      ],
      notes: [
        say.gifts.written({
          values: work.filter(({ value }) => value !== null).length,
          hours: work.filter(({ hours }) => hours !== null).length,
          of: work.length,
        }),
        ...(unknown > 0 ? [say.gifts.missing(unknown, live.length)] : []),
      ],
    };
  },
};

/** The Log rows of the year up to the day that are about a partner or a project we know; a plan brings nothing yet. */
function workOf({ asOf, now, log }: ReportInput, first: string): WorkRow[] {
  return log.filter(
    ({ what, date, partner, project }) =>
      what !== 'Planned' &&
      date !== '' &&
      within({ first, last: asOf }, date) &&
      (now.partners.mentioned(partner).known.length > 0 || now.projects.mentioned(project).known.length > 0),
  );
}

/** null: nobody wrote any down. */
function totals(work: readonly WorkRow[]): { value: number | null; hours: number | null } {
  const sum = (of: 'value' | 'hours') => {
    const numbers = work.flatMap((row) => row[of] ?? []);
    return numbers.length === 0 ? null : numbers.reduce((all, one) => all + one, 0);
  };
  return { value: sum('value'), hours: sum('hours') };
}
