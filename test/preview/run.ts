import type { Answer, CheckLine, Done, Garden, MappedHeading, ReportChart, Trouble } from '../../src/contract/contract';
import { dayNumber } from '../../src/domain/day';
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
  calls: { 'set-up': Calls; compute: Calls; report: Calls };
  /** What the add-on said. */
  said: string[];
}
type Calls = Execution['calls'];

/** Runs the built add-on on a workbook: takes the lists as they are, computes, checks and builds the board report. */
export function runBundle(workbook: WorkbookJson, asOf: string, distDir = 'dist'): Outcome {
  const book = openBook(workbook, { distDir, now: noonOf(asOf, workbook.timeZone), userLocale: 'en' });
  const said: string[] = [];
  const ask = <T>(name: string): { calls: Calls; answer: Answer<T> } => {
    const execution = book.call(name, [{ asOf }]);
    if (!execution.ok) throw new Error(`${name}: ${execution.error?.message ?? 'no answer'}`);
    return { calls: execution.calls, answer: execution.value as unknown as Answer<T> };
  };
  const adopted = ask<{ mapping: MappedHeading[]; said: string }>('adopt');
  const { mapping, said: first } = valueOrRefusal(adopted.answer);
  said.push(first);
  const computed = ask<Done>('recalculate');
  const checked = ask<CheckLine[]>('checkSheet');
  const reported = ask<{ said: string; charts: ReportChart[] }>('buildReport');
  /** A log without a list of partners is mapped all the same. */
  const valueOr = <T>(answer: Answer<T>, without: T): T => {
    const lonely = !answer.ok && answer.trouble.code === 'no-partners-sheet' && mapping.length > 0;
    if (!lonely) return valueOrRefusal(answer);
    if (!said.includes(sentenceOf(answer.trouble))) said.push(sentenceOf(answer.trouble));
    return without;
  };
  const done = valueOr<Done | null>(computed.answer, null);
  const checks = valueOr(checked.answer, []);
  const report = valueOr(reported.answer, { said: '', charts: [] });
  return {
    workbook: book.workbook(),
    mapping,
    checks,
    charts: report.charts,
    garden: done?.garden ?? null,
    calls: { 'set-up': adopted.calls, compute: computed.calls, report: reported.calls },
    said: [...said, report.said].filter((sentence) => sentence !== ''),
  };
}

function valueOrRefusal<T>(answer: Answer<T>): T {
  return answer.ok ? answer.value : refuse(sentenceOf(answer.trouble));
}

function sentenceOf({ sentence }: Trouble): string {
  return sentence;
}

/** The instant at which it is noon of that day in the time zone: no clock change is near. */
function noonOf(asOf: string, timeZone: string): number {
  return zoneOf(timeZone).instantOf(dayNumber(asOf) + 25_569 + 0.5);
}
