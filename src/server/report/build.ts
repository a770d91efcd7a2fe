import type { ReportChart, ReportStep } from '../../contract/contract';
import type { Day } from '../../domain/day';
import type { ReportKind } from '../../domain/report';
import type { Language } from '../../domain/words/words';
import type { ReportInput } from '../../workbook/charts/chart';
import { questionOf } from '../../workbook/charts/charts';
import { chartWords } from '../../workbook/charts/words/words';
import type { Page } from '../../workbook/report/page';
import { layOut } from '../../workbook/report/page';
import { paperOf } from '../../workbook/report/paper';
import { reportBlocks } from '../../workbook/report/report';
import type { Shown, Wanted } from '../../workbook/report/wanted';
import { drawCharts } from '../../workbook/report/wanted';
import { sheetWords } from '../../workbook/words/words';
import type { Book } from '../book';
import { today } from '../cells';
import { stop } from '../trouble';
import { clearOthers, drawChart } from './draw';
import { PAGES, reportSheet, writePage } from './page';
import { keepPlan, keptPlan } from './plan';

/** What was built, and the questions of the charts that could not be. */
export interface BuiltReport {
  readonly charts: ReportChart[];
  readonly failed: string[];
}

/** Builds a whole report in one go; a chart that fails leaves the others. */
export function buildWhole(book: Book, input: ReportInput, wanted: Wanted): BuiltReport {
  const { shown, page } = laidOut(book, input, wanted);
  const { sheet, charts: on, used } = reportSheet(book, wanted.kind, input.settings);
  writePage(sheet, used, page);
  clearOthers(sheet, page.charts, on);
  const failed = shown.filter((one) => one.failed).map(({ question }) => question);
  for (const placed of page.charts) {
    try {
      drawChart(sheet, placed, input.settings.language, on);
    } catch {
      failed.push(questionOf(placed.chart, chartWords(input.settings.language)));
    }
  }
  const charts = shown.map(({ chart, question, headline, table }) => ({
    chart: chart.number,
    question,
    headline,
    table,
  }));
  return { charts, failed };
}

/** What the steps of a report need to know of it without reading the rows. */
export interface Stepping {
  readonly kind: ReportKind;
  readonly asOf: Day;
  readonly language: Language;
}

/**
 * One step of building it: 0 the text and the tables, then each chart, then showing the sheet. `given` is asked for only where the
 * rows are needed.
 */
export function buildStep(
  book: Book,
  step: number,
  { kind, asOf, language }: Stepping,
  given: () => { input: ReportInput; wanted: Wanted },
): ReportStep {
  if (!Number.isInteger(step) || step < 0) return stop('wrong-arguments', String(step));
  let plan = step === 0 ? null : keptPlan(kind, asOf);
  if (plan === null) {
    const { input, wanted } = given();
    const { page } = laidOut(book, input, wanted);
    plan = { language: input.settings.language, charts: page.charts };
    if (step === 0) {
      const { sheet, charts, used } = reportSheet(book, kind, input.settings);
      writePage(sheet, used, page);
      clearOthers(sheet, page.charts, charts);
      keepPlan(kind, asOf, plan);
    }
  }
  const { charts } = plan;
  const questions = charts.map(({ chart }) => questionOf(chart, chartWords(plan.language)));
  const of = charts.length + 2;
  const placed = charts[step - 1];
  if (step >= of) return stop('wrong-arguments', String(step));
  const sheet = book.pages[PAGES[kind]];
  if (placed) {
    if (!sheet) return stop('missing-sheet', sheetWords(language).sheets[PAGES[kind]]);
    drawChart(sheet, placed, plan.language, sheet.getCharts());
  } else if (step > 0 && sheet) book.file.setActiveSheet(sheet);
  const { said } = sheetWords(plan.language);
  const names = [said.reportNumbers, ...questions, said.reportBuilt[kind]];
  const next = step + 1 < of ? step + 1 : null;
  return { done: step + 1, of, said: names[step]!, next, coming: next === null ? '' : (questions[step] ?? '') };
}

function laidOut(book: Book, input: ReportInput, wanted: Wanted): { shown: Shown[]; page: Page } {
  const shown = drawCharts(wanted.charts, input);
  const day = today(book.timeZone);
  const time = Utilities.formatDate(new Date(), book.timeZone, 'HH:mm');
  const built = { today: day, text: `${input.words.date(day)}, ${time}` };
  const blocks = reportBlocks(input, wanted, shown, built);
  return { shown, page: layOut(blocks, paperOf(book.file.getSpreadsheetLocale())) };
}
