import type { AsOf } from '../../contract/answer';
import type { Tonight } from '../../contract/tonight';
import { paperOf } from '../../workbook/report/paper';
import { tonightOf } from '../../workbook/report/tonight';
import { openWorkbook } from '../garden/workbook';
import { today } from '../sheets/cells';
import { chartToDraw, pastDays, reportDay, reportInput } from './input';
import { optionsOf } from './options';

/** One page for tonight's meeting, from one look at the sheets. */
export function tonight(options?: AsOf): Tonight {
  const opening = openWorkbook();
  const { timeZone } = opening.book;
  const input = reportInput(opening, reportDay(options, timeZone));
  const { asOf, settings, words } = input;
  const { story } = optionsOf({ kind: 'board' }, opening.state);
  const { chart, ...page } = tonightOf(input, story);
  return {
    ...pastDays(today(timeZone), settings, words.date),
    language: settings.language,
    style: settings.style,
    paper: paperOf(opening.book.file.getSpreadsheetLocale()),
    library: settings.library,
    asOf,
    asOfText: words.date(asOf),
    ...page,
    chart: chart === null || chart.failed ? null : chartToDraw(chart, false),
  };
}
