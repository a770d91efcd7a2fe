import { join } from 'node:path';
import type { WorkbookJson } from './host';
import { readInputs } from './preview/input';
import { displayCsv } from './preview/output/display-csv';
import { isRefusal } from './preview/refusal';
import type { Outcome } from './preview/run';
import { runBundle } from './preview/run';

/** What is right for a small input that once went wrong; texts are regular expressions. */
export interface CaseTruth {
  locale?: string;
  /** What each sheet is taken for: Partners, Log, or null. */
  kinds?: Record<string, string | null>;
  /** The field of every heading (of a repeated one: of any); headings that are not named are left alone, unless `loose`. */
  mapping?: Record<string, string | null>;
  also?: Record<string, (string | null)[]>;
  loose?: boolean;
  partners?: number;
  names?: string[];
  stages?: Record<string, string>;
  /** What the row of a partner says, computed columns included. */
  values?: Record<string, string>;
  cells?: string[];
  shown?: string[];
  never?: string[];
  /** A sentence that is as good as the right values. */
  said?: string;
  seconds?: number;
}

export interface Judgement {
  file: string;
  verdict: 'right' | 'said in a sentence' | 'wrong';
  /** What was not as it should be, or the sentence that was said. */
  why: string[];
}

const AS_OF = '2026-06-30';

/** Tries one input through the shipped bundle, as the command line does, against its truth. */
export async function judgeCase(folder: string, file: string, truth: CaseTruth): Promise<Judgement> {
  const began = Date.now();
  const told: string[] = [];
  let outcome: Outcome | null = null;
  try {
    const remarks: string[] = [];
    const workbook = await readInputs([join(folder, file)], truth.locale ?? 'en_US', 'America/New_York', [], remarks);
    outcome = runBundle(workbook, AS_OF);
    told.push(...remarks, ...outcome.said, ...outcome.checks.map(({ message }) => message));
    told.push(...outcome.charts.map(({ headline }) => headline));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    told.push(error.message);
  }
  const faults = outcome ? faultsOf(outcome, truth, told) : ['refused'];
  const seconds = (Date.now() - began) / 1000;
  if (truth.seconds !== undefined && seconds > truth.seconds) faults.push(`took ${seconds.toFixed(0)} s`);
  const asked = [truth.partners, truth.mapping, truth.kinds, truth.names].some((one) => one !== undefined);
  if (asked && faults.length === 0) return { file, verdict: 'right', why: [] };
  const sentence = truth.said === undefined ? undefined : told.find((one) => new RegExp(truth.said!).test(one));
  if (sentence !== undefined) return { file, verdict: 'said in a sentence', why: [sentence.slice(0, 160)] };
  return { file, verdict: 'wrong', why: [...faults, ...told.slice(0, 4).map((one) => `told: ${one.slice(0, 160)}`)] };
}

function faultsOf(outcome: Outcome, truth: CaseTruth, told: readonly string[]): string[] {
  const { mapping, garden, workbook } = outcome;
  const faults: string[] = [];
  const expect = (holds: boolean, sentence: string) => {
    if (!holds) faults.push(sentence);
  };
  for (const [heading, field] of Object.entries(truth.mapping ?? {})) {
    const got = mapping.filter((one) => one.heading === heading);
    const may = [field, ...(truth.also?.[heading] ?? [])];
    const holds = field === null ? got.every((one) => one.field === null) : got.some((one) => may.includes(one.field));
    expect(got.length > 0 && holds, `${heading}: ${got.map((one) => one.field).join(', ')}, expected ${field}`);
  }
  if (truth.mapping && !truth.loose) {
    const others = mapping.filter(
      ({ heading, field }) => field !== null && !(heading in truth.mapping!) && !truth.also?.[heading]?.includes(field),
    );
    for (const { heading, field } of others) expect(false, `${heading}: ${field}, expected nothing`);
  }
  for (const [name, kind] of Object.entries(truth.kinds ?? {})) {
    const marks = workbook.metadata.map(({ value }) => value);
    const fields = mapping.filter((one) => one.sheet === name && one.field !== null).length;
    expect(kind === null || (fields > 0 && marks.length > 0), `${name} is not taken as ${kind}`);
  }
  if (truth.partners !== undefined) {
    expect(garden?.partners === truth.partners, `${garden?.partners} partners, expected ${truth.partners}`);
  }
  const csv = partnersCsv(workbook);
  for (const text of [...(truth.names ?? []), ...(truth.cells ?? [])]) expect(csv.includes(text), `no “${text}”`);
  for (const [name, text] of Object.entries({ ...truth.stages, ...truth.values })) {
    const line = csv.split('\r\n').find((one) => one.includes(name)) ?? '';
    expect(new RegExp(text).test(line), `${name}: ${line}, expected ${text}`);
  }
  for (const text of truth.shown ?? [])
    expect(
      told.some((one) => new RegExp(text).test(one)),
      `nothing says ${text}`,
    );
  for (const text of truth.never ?? []) {
    const found = [...told, csv].find((one) => new RegExp(text).test(one));
    expect(found === undefined, `says ${text}: ${found?.slice(0, 120)}`);
  }
  return faults;
}

function partnersCsv(workbook: WorkbookJson): string {
  const mark = workbook.metadata.find(({ value }) => value === 'sheet:partners');
  const sheet = workbook.sheets.find(({ id }) => mark?.location.type === 'SHEET' && mark.location.sheetId === id);
  return sheet ? displayCsv(sheet, workbook.locale) : '';
}
