import type { ReportChart, ReportStep } from '../../contract/report';
import type { Day } from '../../domain/day';
import type { ReportKind } from '../../domain/report';
import type { Language } from '../../domain/words/language';
import type { ReportInput } from '../../workbook/charts/chart';
import { questionOf } from '../../workbook/charts/charts';
import { chartWords } from '../../workbook/charts/words/words';
import type { Layout } from '../../workbook/report/layout';
import { layOut } from '../../workbook/report/layout';
import type { ReportWanted, Shown } from '../../workbook/report/options';
import { drawCharts } from '../../workbook/report/options';
import { paperOf } from '../../workbook/report/paper';
import { reportBlocks } from '../../workbook/report/report';
import { sheetWords } from '../../workbook/words/words';
import type { Book } from '../sheets/book';
import { today } from '../sheets/cells';
import { stop } from '../stop';
import { keepPlan, keptPlan } from './chart-places';
import { clearOthers, drawChart } from './draw';
import { REPORT_SHEETS, reportSheet, writeLayout } from './write-page';

/** What was built, and the questions of the charts that could not be. */
export interface BuiltReport {
  readonly charts: ReportChart[];
  readonly failed: string[];
}

/** Builds a whole report in one go; a chart that fails leaves the others. */
export function buildWhole(book: Book, input: ReportInput, wanted: ReportWanted): BuiltReport {
  const { shown, page } = layOutReport(book, input, wanted);
  const { sheet, charts: on, used } = reportSheet(book, wanted.kind, input.settings);
  writeLayout(sheet, used, page);
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
  given: () => { input: ReportInput; wanted: ReportWanted },
): ReportStep {
  if (!Number.isInteger(step) || step < 0) return stop('wrong-arguments', String(step));
  let plan = step === 0 ? null : keptPlan(kind, asOf);
  if (plan === null) {
    const { input, wanted } = given();
    const { page } = layOutReport(book, input, wanted);
    plan = { language: input.settings.language, charts: page.charts };
    if (step === 0) {
      const { sheet, charts, used } = reportSheet(book, kind, input.settings);
      writeLayout(sheet, used, page);
      clearOthers(sheet, page.charts, charts);
      keepPlan(kind, asOf, plan);
    }
  }
  const { charts } = plan;
  const questions = charts.map(({ chart }) => questionOf(chart, chartWords(plan.language)));
  const of = charts.length + 2;
  const placed = charts[step - 1];
  if (step >= of) return stop('wrong-arguments', String(step));
  const sheet = book.otherSheets[REPORT_SHEETS[kind]];
  if (placed) {
    if (!sheet) return stop('missing-sheet', sheetWords(language).sheets[REPORT_SHEETS[kind]]);
    drawChart(sheet, placed, plan.language, sheet.getCharts());
  } else if (step > 0 && sheet) book.file.setActiveSheet(sheet);
  const { messages } = sheetWords(plan.language);
  const names = [messages.reportNumbers, ...questions, messages.reportBuilt[kind]];
  const next = step + 1 < of ? step + 1 : null;
  return { done: step + 1, of, message: names[step]!, next, coming: next === null ? '' : (questions[step] ?? '') };
}

function layOutReport(book: Book, input: ReportInput, wanted: ReportWanted): { shown: Shown[]; page: Layout } {
  const shown = drawCharts(wanted.charts, input);
  const day = today(book.timeZone);
  const time = Utilities.formatDate(new Date(), book.timeZone, 'HH:mm');
  const built = { today: day, text: `${input.words.date(day)}, ${time}` };
  const blocks = reportBlocks(input, wanted, shown, built);
  return { shown, page: layOut(blocks, paperOf(book.file.getSpreadsheetLocale())) };
}
