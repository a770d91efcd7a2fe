import type { ReportChart } from '../../../src/contract/report';
import { REPORT_KINDS } from '../../../src/domain/report';
import { CHARTS } from '../../../src/workbook/charts/charts';
import { emptyGarden, noonOf, plantedGarden } from '../../bench/books';
import { seededGarden } from '../../bench/garden';
import type { Book, WorkbookJson } from '../../host';
import { blankWorkbook, openBook } from '../../host';
import { plantSample } from '../../preview/sample';
import { sheetNamed } from '../../sheet-named';
import type { Library, Row } from './library';
import { daysOf } from './library';

/** 30 June 2026: the fiscal year is over. */
export function sampleLibrary(): Library {
  const book = openBook(blankWorkbook(), { now: noonOf('2026-06-30') });
  plantSample(book);
  return libraryOf(book, Date.UTC(2026, 5, 30));
}

/** 15 March 2026: 100 partners, 1,000 Log rows and eight projects, in the middle of a fiscal year and of a quarter. */
export function biggerLibrary(): Library {
  const now = noonOf('2026-03-15');
  const { partners, log } = seededGarden(100, 1000, '2026-03-15');
  const book = openBook(emptyGarden({ now }), { now });
  for (const set of ['give and get', 'telling others', 'work']) book.call('addColumns', [set]);
  book.call('startProjects');
  const planted = plantedGarden(book.workbook(), {
    partners: partners.map((one, at) => ({
      ...one,
      theyGive: ['', 'Space', 'Money; Space', 'Bread', 'Expertise'][at % 5]!,
      perception: ['', '1 Books and storytime', '3 Partner', 'Nice people'][at % 4]!,
    })),
    log: log.map((one, at) => ({
      ...one,
      // Some rows name a project, and some of those no partner.
      project: at % 9 === 0 ? `Project ${at % 8}` : '',
      partner: at % 36 === 0 ? '' : one.partner!,
      audience: ['', 'Board', 'Press', 'Staff; Public'][at % 4]!,
      value: at % 10 === 0 ? at / 4 : '',
      hours: at % 7 === 0 ? 1.5 : '',
    })),
  });
  plantProjects(
    planted,
    partners.map(({ name }) => String(name)),
  );
  book.load(planted);
  book.call('recalculate');
  return libraryOf(book, Date.UTC(2026, 2, 15));
}

/** Eight projects, each of three partners; one has ended, one comes back, one rests. */
function plantProjects(workbook: WorkbookJson, names: readonly string[]): void {
  const sheet = sheetNamed(workbook, 'Projects');
  const [head] = sheet.values as [string[]];
  const ended = daysOf(Date.UTC(2025, 9, 1));
  const told: Row[] = [{}, { 'Ended on': ended }, { 'Ended on': ended, 'Next season': 'Repeat' }];
  for (let at = 0; at < 8; at += 1) {
    const row: Row = {
      Project: `Project ${at}`,
      Partners: [0, 1, 2].map((next) => names[at * 3 + next]).join('; '),
      'Idea noted on': at % 2 === 0 ? daysOf(Date.UTC(2024 + (at % 3), 0, 10)) : '',
      ...told[at % 4],
      ...(at === 7 ? { 'Next season': 'Rest', 'Rest until': ended } : {}),
    };
    sheet.values.push(head.map((heading) => (row[heading] ?? '') as string | number));
  }
}

function libraryOf(book: Book, now: number): Library {
  const all = CHARTS.map(({ number }) => number);
  // Where a chart stands in several reports, the board's is looked at.
  const charts = [...REPORT_KINDS].reverse().flatMap((kind) => {
    const { value } = book.call('buildReport', [{ kind, charts: all }]);
    return (value as unknown as { value: { charts: ReportChart[] } }).value.charts;
  });
  const { sheets } = book.workbook();
  const rowsOf = (name: string): Row[] => rowsIn(sheets, name);
  const then = openBook(book.workbook(), { now });
  then.call('recalculate', [{ asOf: new Date(now - 365 * 86_400_000).toISOString().slice(0, 10) }]);
  function rowsIn(sheets: WorkbookJson['sheets'], name: string): Row[] {
    const [head = [], ...rows] = sheets.find((sheet) => sheet.name === name)?.values ?? [];
    const filled = rows.filter((row) => row.some((cell) => (cell ?? '') !== ''));
    return filled.map((row) => Object.fromEntries(head.map((heading, at) => [String(heading), row[at] ?? ''])));
  }
  const today = new Date(now);
  const begun = today.getUTCFullYear() - (today.getUTCMonth() < 6 ? 1 : 0);
  return {
    charts: new Map(charts.map((chart) => [chart.chart, chart])),
    notes: sheets
      .find(({ name }) => name === 'Board report')!
      .values.flat()
      .map(String),
    partners: rowsOf('Partners'),
    partnersThen: rowsIn(then.workbook().sheets, 'Partners'),
    projects: rowsOf('Projects'),
    log: rowsOf('Log'),
    today: daysOf(now),
    yearAgo: daysOf(now) - 365,
    years: [4, 3, 2, 1, 0].map((back) => begun - back),
  };
}
