import { LIMITS } from '../../contract/limits';
import type { ReportOptions } from '../../contract/report';
import type { ReportKind, StoryWish } from '../../domain/report';
import { REPORT_KINDS } from '../../domain/report';
import { chartsFor, usualCharts } from '../../workbook/charts/charts';
import type { ReportWanted } from '../../workbook/report/options';
import type { KeptReport, State } from '../garden/state';
import * as given from '../ground/arguments';

/**
 * What report is wanted: as the page says, else as it was built the last time, else the usual. Charts that have no place in this kind
 * of report are left out.
 */
export function optionsOf(options: ReportOptions | undefined, state: State): ReportWanted {
  const kind = kindOf(options?.kind);
  const kept = state.reports[kind];
  const numbers = numbersOf(options?.charts) ?? kept?.charts;
  return {
    kind,
    charts: numbers ? chartsFor(kind).filter(({ number }) => numbers.includes(number)) : usualCharts(kind),
    nameResting: kind === 'board' && yesOrNo(options?.nameResting, kept?.nameResting ?? false),
    story: options?.story === undefined ? (kept?.story ?? null) : storyOf(options.story),
  };
}

/** The state in which the choice is kept; the same one when nothing has changed. */
export function keptWith(state: State, { kind, charts, nameResting, story }: ReportWanted): State {
  const choice: KeptReport = { charts: charts.map(({ number }) => number), nameResting, story };
  const usual: KeptReport = { charts: usualCharts(kind).map(({ number }) => number), nameResting: false, story: null };
  if (JSON.stringify(choice) === JSON.stringify(state.reports[kind] ?? usual)) return state;
  return { ...state, reports: { ...state.reports, [kind]: choice } };
}

function kindOf(kind: unknown): ReportKind {
  return given.optional(kind, 'board', (one) => given.oneOf(REPORT_KINDS, one, 'kind'));
}

function numbersOf(charts: unknown): readonly number[] | undefined {
  return given.optional(charts, undefined, (all) => given.list(all, 'charts', (one) => given.amount(one, 'charts')));
}

function yesOrNo(asked: unknown, otherwise: boolean): boolean {
  return given.optional(asked, otherwise, (one) => given.oneOf([true, false], one, 'nameResting'));
}

function storyOf(story: unknown): StoryWish {
  if (story === null) return null;
  const { project, text, shared } = given.partsOf(story);
  if (typeof project === 'string') return { project };
  const told = given.text(text, 'story').slice(0, LIMITS.story);
  return { text: told, shared: given.oneOf([true, false], shared, 'story') };
}
