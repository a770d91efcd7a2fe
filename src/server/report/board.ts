import type { ReportChart, ReportStep } from '../../contract/contract';
import type { Day } from '../../domain/day';
import type { Language } from '../../domain/words/words';
import type { ReportInput } from '../../workbook/charts/chart';
import { BOARD_CHARTS, questionOf } from '../../workbook/charts/charts';
import { chartWords } from '../../workbook/charts/words/words';
import type { Shown } from '../../workbook/report/board';
import { boardBlocks, drawCharts } from '../../workbook/report/board';
import type { Page } from '../../workbook/report/page';
import { layOut } from '../../workbook/report/page';
import { sheetWords } from '../../workbook/words/words';
import type { Book } from '../book';
import { today } from '../cells';
import { stop } from '../trouble';
import { drawChart } from './draw';
import { reportSheet, writePage } from './page';
import { paperOf } from './paper';
import type { Plan } from './plan';
import { keepPlan, keptPlan } from './plan';

/** Builds the whole report in one go. */
export function buildBoard(book: Book, input: ReportInput): ReportChart[] {
  const { shown, page } = laidOut(book, input);
  const { sheet, used } = reportSheet(book, input.settings);
  writePage(sheet, used, page);
  const on = sheet.getCharts();
  for (const placed of page.charts) drawChart(sheet, placed, input.settings.language, on);
  return shown.map(({ chart, question, headline, table }) => ({ chart: chart.number, question, headline, table }));
}

/**
 * One step of building it: 0 the text and the tables, then each chart, then showing the sheet. `input` is asked for only where
 * the rows are needed.
 */
export function buildBoardStep(
  book: Book,
  step: number,
  language: Language,
  asOf: Day,
  input: () => ReportInput,
): ReportStep {
  const of = BOARD_CHARTS.length + 2;
  const say = sheetWords(language).said;
  const chart = BOARD_CHARTS[step - 1];
  if (!Number.isInteger(step) || step < 0 || step >= of) return stop('wrong-arguments', String(step));
  let said: string = say.reportBuilt;
  if (step === 0) {
    const given = input();
    const { page } = laidOut(book, given);
    const { sheet, used } = reportSheet(book, given.settings);
    writePage(sheet, used, page);
    keepPlan(asOf, { language: given.settings.language, charts: page.charts });
    said = say.reportNumbers;
  } else if (chart) {
    const plan = keptPlan(asOf) ?? planOf(book, input());
    const sheet = book.pages['board-report'];
    const placed = plan.charts.find((one) => one.chart === chart);
    if (!sheet || !placed) return stop('missing-sheet', sheetWords(language).sheets['board-report']);
    drawChart(sheet, placed, plan.language, sheet.getCharts());
    said = questionOf(chart, chartWords(plan.language));
  } else {
    const sheet = book.pages['board-report'];
    if (sheet) book.file.setActiveSheet(sheet);
  }
  return {
    done: step + 1,
    of,
    said,
    next: step + 1 < of ? step + 1 : null,
  };
}

function planOf(book: Book, input: ReportInput): Plan {
  return { language: input.settings.language, charts: laidOut(book, input).page.charts };
}

function laidOut(book: Book, input: ReportInput): { shown: Shown[]; page: Page } {
  const shown = drawCharts(BOARD_CHARTS, input);
  const day = today(book.timeZone);
  const time = Utilities.formatDate(new Date(), book.timeZone, 'HH:mm');
  const built = { today: day, text: `${input.words.date(day)}, ${time}` };
  return { shown, page: layOut(boardBlocks(input, shown, built), paperOf(book.file.getSpreadsheetLocale())) };
}
