import type { AsOf } from '../../contract/answer';
import type { Export } from '../../contract/export';
import type { ReportChart, ReportChoices, ReportOptions, ReportStep } from '../../contract/report';
import type { ReportKind } from '../../domain/report';
import { REPORT_KINDS } from '../../domain/report';
import { CHARTS, chartsFor, questionOf } from '../../workbook/charts/charts';
import { chartWords } from '../../workbook/charts/words/words';
import { exportOf } from '../../workbook/report/export';
import { drawCharts } from '../../workbook/report/options';
import { remindersOf } from '../../workbook/report/reminders';
import { consentOf } from '../../workbook/report/story';
import { projects } from '../../workbook/tables/projects';
import { readTable } from '../../workbook/tables/read';
import { keepState } from '../garden/state';
import { openWorkbook } from '../garden/workbook';
import { withLock } from '../ground/lock';
import { stop } from '../ground/stop';
import { today } from '../sheets/cells';
import { gridOf, readSheets } from '../sheets/read';
import { buildWhole, drawStep, planOf, writeReport } from './build';
import { keptPlan } from './chart-places';
import { chartToDraw, pastDays, reportDay, reportInput } from './input';
import { keptWith, optionsOf } from './options';

/* What pages and menu can ask for about reports; as in ../actions.ts. */

/** One step of a report; ask again with `next`. The rows are read for the first one, and where it was forgotten where the charts stand. */
export function buildReportStep(step: unknown, options?: ReportOptions): ReportStep {
  if (typeof step !== 'number' || !Number.isInteger(step) || step < 0) return stop('wrong-arguments', 'step');
  return withLock(() => {
    const opening = openWorkbook();
    const { book, state } = opening;
    const wanted = optionsOf(options, state);
    const asOf = reportDay(options, book.timeZone);
    const stepping = { kind: wanted.kind, asOf, language: state.settings.language };
    if (step > 0) {
      const plan = keptPlan(wanted.kind, asOf) ?? planOf(book, reportInput(opening, asOf), wanted);
      return drawStep(book, step, stepping, plan);
    }
    const done = drawStep(book, step, stepping, writeReport(book, stepping, reportInput(opening, asOf), wanted));
    keepState(book, keptWith(state, wanted));
    return done;
  });
}

/** A whole report in one go: the menu's way. */
export function buildReport(options?: ReportOptions): { message: string; charts: ReportChart[] } {
  return withLock(() => {
    const opening = openWorkbook();
    const { book, state, sheetWords } = opening;
    const wanted = optionsOf(options, state);
    const { charts, failed } = buildWhole(book, reportInput(opening, reportDay(options, book.timeZone)), wanted);
    keepState(book, keptWith(state, wanted));
    const { reportBuilt, reportWithout } = sheetWords.messages;
    const message = reportBuilt[wanted.kind];
    return { message: failed.length === 0 ? message : `${message} ${reportWithout(failed)}`, charts };
  });
}

/** What may be chosen, and what is: one read where there are projects, none of partners or Log. */
export function reportChoices(): ReportChoices {
  const { book, state, words } = openWorkbook();
  const { settings } = state;
  const day = today(book.timeZone);
  const kindOf = (kind: ReportKind) => {
    const { charts, nameResting, story } = optionsOf({ kind }, state);
    const all = chartsFor(kind).map((chart) => ({
      number: chart.number,
      question: questionOf(chart, chartWords(settings.language, settings.style)),
      chosen: charts.includes(chart),
    }));
    return { charts: all, nameResting, story };
  };
  const sheeted = readSheets(book, ['projects'], []).sheets.projects;
  const told = sheeted
    ? readTable(projects, gridOf(sheeted), day, 'name').rows.filter(({ story }) => story !== '')
    : [];
  return {
    ...pastDays(day, settings, words.date),
    kinds: Object.fromEntries(REPORT_KINDS.map((kind) => [kind, kindOf(kind)])) as ReportChoices['kinds'],
    stories: told.filter((one) => consentOf(one) === 'Yes').map(({ name }) => name),
  };
}

/** Words and pictures to take along; nothing is written. */
export function exportWords(options?: AsOf): Export {
  const opening = openWorkbook();
  const input = reportInput(opening, reportDay(options, opening.book.timeZone));
  const { asOf, settings, words } = input;
  const { charts } = optionsOf({ kind: 'board' }, opening.state);
  const drawn = drawCharts(
    CHARTS.filter(({ shape }) => shape.type !== 'LIST'),
    input,
  );
  const internal = chartsFor('internal');
  const { headlines, minutes, post, thanks, survey, standard } = exportOf(
    input,
    drawn.filter(({ chart }) => charts.includes(chart)),
  );
  return {
    ...pastDays(today(opening.book.timeZone), settings, words.date),
    language: settings.language,
    asOf,
    asOfText: words.date(asOf),
    library: settings.library,
    headlines,
    minutes,
    post,
    thanks: [...thanks],
    survey: { ...survey, notes: [...survey.notes] },
    standard,
    reminders: remindersOf(input),
    charts: drawn.filter(({ failed }) => !failed).map((one) => chartToDraw(one, internal.includes(one.chart))),
  };
}
