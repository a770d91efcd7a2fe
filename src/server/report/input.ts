import type { AsOf } from '../../contract/answer';
import type { PictureChart } from '../../contract/export';
import type { PastDays } from '../../contract/report';
import type { Day } from '../../domain/day';
import { addDays, addYears } from '../../domain/day';
import { fiscalYearOf, quartersOf } from '../../domain/fiscal';
import { gardenOf } from '../../domain/garden';
import type { ReportInput } from '../../workbook/charts/chart';
import type { Shown } from '../../workbook/report/options';
import { coloursOf } from '../../workbook/report/options';
import { reportWords } from '../../workbook/report/words/words';
import type { Settings } from '../../workbook/settings/settings';
import { dayOf } from '../garden/read-garden';
import type { Opening } from '../garden/workbook';
import { parseRows, readWorkbook, requireColumns } from '../garden/workbook';
import { stop } from '../ground/stop';
import { today } from '../sheets/cells';

/** A day ahead would take plans for facts. */
export function reportDay(options: AsOf | undefined, timeZone: string): Day {
  const now = today(timeZone);
  const asOf = dayOf(options) ?? now;
  return asOf > now ? stop('wrong-arguments', asOf) : asOf;
}

/** All that reports are made of: one read a sheet. */
export function reportInput(opening: Opening, asOf: Day): ReportInput {
  const workbook = readWorkbook(opening);
  requireColumns(workbook);
  const { settings, words } = workbook;
  const { rows } = parseRows(workbook, asOf);
  const yearAgo = addYears(asOf, -1);
  return {
    asOf,
    now: gardenOf(rows, asOf, settings.windows),
    before: gardenOf(parseRows(workbook, yearAgo).rows, yearAgo, settings.windows),
    settings,
    words,
    stories: rows.projects,
    partners: rows.partners,
    log: rows.log,
  };
}

/** Today, and the last days of the fiscal quarter and the fiscal year that are over. */
export function pastDays(day: Day, { language, fiscalYearStart }: Settings, date: (day: Day) => string): PastDays {
  const say = reportWords(language).days;
  const year = fiscalYearOf(day, fiscalYearStart);
  const quarter = quartersOf(year).find(({ first, last }) => first <= day && day <= last)!;
  const [lastQuarter, lastYear] = [addDays(quarter.first, -1), addDays(year.first, -1)];
  return {
    today: day,
    days: [
      ...(lastQuarter === lastYear ? [] : [{ day: lastQuarter, word: say.quarter(date(lastQuarter)) }]),
      { day: lastYear, word: say.year(date(lastYear)) },
    ],
  };
}

/** A chart with all that a picture of it shows. */
export function chartToDraw(shown: Shown, internal: boolean): PictureChart {
  const { chart, question, headline, table: whole, notes } = shown;
  const table = shown.charted === undefined ? whole : whole.map((row) => row.slice(0, shown.charted));
  return {
    chart: chart.number,
    question,
    headline,
    table,
    internal,
    notes: [...notes],
    horizontal: chart.shape.type === 'BAR',
    stacked: chart.shape.stacked,
    colours: [...coloursOf(shown)],
  };
}
