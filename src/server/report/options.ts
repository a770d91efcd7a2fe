import type { ReportOptions } from '../../contract/report';
import type { ReportKind, StoryWish } from '../../domain/report';
import { REPORT_KINDS } from '../../domain/report';
import { chartsFor, usualCharts } from '../../workbook/charts/charts';
import type { ReportWanted } from '../../workbook/report/options';
import type { KeptReport, State } from '../garden/state';
import { stop } from '../stop';

/** A story that somebody types is no novel: it is kept with the file. */
const MAX_STORY_LENGTH = 5000;

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
  if (kind === undefined || kind === null) return 'board';
  return REPORT_KINDS.find((one) => one === kind) ?? stop('wrong-arguments', 'kind');
}

function numbersOf(charts: unknown): readonly number[] | undefined {
  if (charts === undefined || charts === null) return undefined;
  if (!Array.isArray(charts) || charts.some((one) => typeof one !== 'number')) return stop('wrong-arguments', 'charts');
  return charts as number[];
}

function yesOrNo(given: unknown, otherwise: boolean): boolean {
  if (given === undefined || given === null) return otherwise;
  return typeof given === 'boolean' ? given : stop('wrong-arguments', 'nameResting');
}

function storyOf(story: unknown): StoryWish {
  if (story === null) return null;
  const { project, text, shared } = story as Partial<Record<string, unknown>>;
  if (typeof project === 'string') return { project };
  if (typeof text !== 'string' || typeof shared !== 'boolean') return stop('wrong-arguments', 'story');
  return { text: text.trim().slice(0, MAX_STORY_LENGTH), shared };
}
