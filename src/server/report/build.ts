import type { ReportChart, ReportStep } from '../../contract/report';
import type { Day } from '../../domain/day';
import type { ReportKind } from '../../domain/report';
import type { Language } from '../../domain/words/language';
import type { ReportInput } from '../../workbook/charts/chart';
import type { Layout } from '../../workbook/report/layout';
import { layOut } from '../../workbook/report/layout';
import type { ReportWanted, Shown } from '../../workbook/report/options';
import { drawCharts } from '../../workbook/report/options';
import { paperOf } from '../../workbook/report/paper';
import { librarianNote, reportBlocks } from '../../workbook/report/report';
import { sheetWords } from '../../workbook/words/words';
import { stop } from '../ground/stop';
import type { Book } from '../sheets/book';
import { today } from '../sheets/cells';
import type { Plan } from './chart-places';
import { keepPlan } from './chart-places';
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
  writeLayout(sheet, used, page, librarianNote(wanted.kind, shown, input.settings));
  clearOthers(sheet, page.charts, on);
  const failed = shown.filter((one) => one.failed).map(({ question }) => question);
  for (const placed of page.charts) {
    try {
      drawChart(sheet, placed, on);
    } catch {
      failed.push(placed.question);
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

/** Step 0: the text and the tables; where the charts will stand is kept for the steps that draw them. */
export function writeReport(book: Book, { kind, asOf }: Stepping, input: ReportInput, wanted: ReportWanted): Plan {
  const { shown, page } = layOutReport(book, input, wanted);
  const { sheet, charts, used } = reportSheet(book, kind, input.settings);
  writeLayout(sheet, used, page, librarianNote(kind, shown, input.settings));
  clearOthers(sheet, page.charts, charts);
  const plan = { language: input.settings.language, charts: page.charts };
  keepPlan(kind, asOf, plan);
  return plan;
}

/** Where the charts of a report stand, worked out anew; nothing is written. */
export function planOf(book: Book, input: ReportInput, wanted: ReportWanted): Plan {
  return { language: input.settings.language, charts: layOutReport(book, input, wanted).page.charts };
}

/** Does what step `step` has to do after the text is there: draws a chart, at last shows the sheet. Step 0 has nothing left to do. */
export function drawStep(book: Book, step: number, { kind, language }: Stepping, plan: Plan): ReportStep {
  const { charts } = plan;
  const questions = charts.map(({ question }) => question);
  const of = charts.length + 2;
  const placed = charts[step - 1];
  if (!Number.isInteger(step) || step < 0 || step >= of) return stop('wrong-arguments', String(step));
  const sheet = book.otherSheets[REPORT_SHEETS[kind]];
  if (placed) {
    if (!sheet) return stop('missing-sheet', sheetWords(language).sheets[REPORT_SHEETS[kind]]);
    drawChart(sheet, placed, sheet.getCharts());
  } else if (step > 0 && sheet) book.file.setActiveSheet(sheet);
  const { messages } = sheetWords(plan.language);
  const names = [messages.reportNumbers, ...questions, messages.reportBuilt[kind]];
  const next = step + 1 < of ? step + 1 : null;
  return { done: step + 1, of, message: names[step]!, next, coming: next === null ? '' : (questions[step] ?? '') };
}

function layOutReport(book: Book, input: ReportInput, wanted: ReportWanted): { shown: Shown[]; page: Layout } {
  const shown = drawCharts(wanted.charts, input, wanted.kind);
  const day = today(book.timeZone);
  const time = Utilities.formatDate(new Date(), book.timeZone, 'HH:mm');
  const built = { today: day, text: `${input.words.date(day)}, ${time}` };
  const blocks = reportBlocks(input, wanted, shown, built);
  return { shown, page: layOut(blocks, paperOf(book.file.getSpreadsheetLocale())) };
}
