import type { MappedHeading } from '../../src/contract/adopt';
import type { Answer, Trouble } from '../../src/contract/answer';
import type { CheckLine } from '../../src/contract/check';
import type { Export } from '../../src/contract/export';
import type { Garden } from '../../src/contract/garden';
import type { ReportChart } from '../../src/contract/report';
import type { WriteResult } from '../../src/contract/sidebar';
import type { Tonight } from '../../src/contract/tonight';
import { dayNumber } from '../../src/domain/day';
import { REPORT_KINDS } from '../../src/domain/report';
import { CHARTS } from '../../src/workbook/charts/charts';
import { zoneOf } from '../emulator/zone';
import type { Execution, WorkbookJson } from '../host';
import { openBook } from '../host';
import { refuse } from './refusal';

/** What the shipped bundle made of a spreadsheet. */
export interface Outcome {
  workbook: WorkbookJson;
  mapping: MappedHeading[];
  checks: CheckLine[];
  charts: ReportChart[];
  /** Null where there is a log but no list of partners. */
  garden: Garden | null;
  /** null where there is no list of partners. */
  tonight: Tonight | null;
  /** A calendar file; null likewise. */
  reminders: string | null;
  calls: { 'set-up': Calls; compute: Calls; report: Calls };
  /** What the add-on said. */
  said: string[];
}
type Calls = Execution['calls'];

/** Runs the built add-on on a workbook: takes the lists as they are, computes, checks and builds the board report, or all reports. */
export function runBundle(
  workbook: WorkbookJson,
  asOf: string,
  distDir = 'dist',
  charts: 'usual' | 'all' = 'usual',
): Outcome {
  const book = openBook(workbook, { distDir, now: noonOf(asOf, workbook.timeZone), userLocale: 'en' });
  const said: string[] = [];
  const ask = <T>(name: string, more: object = {}): { calls: Calls; answer: Answer<T> } => {
    const execution = book.call(name, [{ asOf, ...more }]);
    if (!execution.ok) throw new Error(`${name}: ${execution.error?.message ?? 'no answer'}`);
    return { calls: execution.calls, answer: execution.value as unknown as Answer<T> };
  };
  const adopted = ask<{ mapping: MappedHeading[]; message: string; remarks: string[] }>('adopt');
  const { mapping, message: first, remarks } = valueOrRefusal(adopted.answer);
  said.push(first, ...remarks);
  const computed = ask<WriteResult>('recalculate');
  const checked = ask<CheckLine[]>('checkSheet');
  const wanted =
    charts === 'all' ? REPORT_KINDS.map((kind) => ({ kind, charts: CHARTS.map(({ number }) => number) })) : [{}];
  const reported = wanted.map((one) => ask<{ message: string; charts: ReportChart[] }>('buildReport', one));
  /** A log without a list of partners is mapped all the same. */
  const valueOr = <T>(answer: Answer<T>, without: T): T => {
    const lonely = !answer.ok && answer.trouble.code === 'no-partners-sheet' && mapping.length > 0;
    if (!lonely) return valueOrRefusal(answer);
    if (!said.includes(sentenceOf(answer.trouble))) said.push(sentenceOf(answer.trouble));
    return without;
  };
  const done = valueOr<WriteResult | null>(computed.answer, null);
  const checks = valueOr(checked.answer, []);
  const reports = reported.map(({ answer }) => valueOr(answer, { message: '', charts: [] }));
  const { answer: page } = ask<Tonight>('tonight');
  const { answer: exported } = ask<Export>('exportWords');
  const drawn = new Map(reports.flatMap((report) => report.charts.map((one) => [one.chart, one])));
  return {
    workbook: book.workbook(),
    mapping,
    checks,
    charts: [...drawn.values()].sort((a, b) => a.chart - b.chart),
    garden: done?.garden ?? null,
    tonight: valueOr<Tonight | null>(page, null),
    reminders: valueOr<Export | null>(exported, null)?.reminders ?? null,
    calls: { 'set-up': adopted.calls, compute: computed.calls, report: sumOf(reported.map(({ calls }) => calls)) },
    said: [...said, ...reports.map((report) => report.message)].filter((sentence) => sentence !== ''),
  };
}

function sumOf(all: readonly Calls[]): Calls {
  return all.reduce((sum, one) => ({
    reads: sum.reads + one.reads,
    writes: sum.writes + one.writes,
    handles: sum.handles + one.handles,
  }));
}

function valueOrRefusal<T>(answer: Answer<T>): T {
  return answer.ok ? answer.value : refuse(sentenceOf(answer.trouble));
}

function sentenceOf({ sentence }: Trouble): string {
  return sentence;
}

/** The instant at which it is noon of that day in the time zone: no clock change is near. */
export function noonOf(asOf: string, timeZone: string): number {
  return zoneOf(timeZone).instantOf(dayNumber(asOf) + 25_569 + 0.5);
}
