import type { Book, BookOptions, Execution, Json, WorkbookJson } from '../host';
import { openBook } from '../host';
import { plainLists, plantedGarden } from './books';
import type { Seeded } from './garden';
import { timed } from './measure';

/** What is asked of the bundle, and the modelled seconds after which Google ends it (platform.md, Cost). */
export const JOBS = { 'set-up': 360, adopt: 360, compute: 360, edit: 30, report: 360 } as const;
export type Job = keyof typeof JOBS;

/** One job done: the execution, and its processor time in milliseconds. */
export interface Done {
  readonly execution: Execution;
  readonly took: number;
}

/** Does every job once: set-up, compute, edit and report in a planted garden, adopt in plain lists. Stops when one fails. */
export function everyJob(empty: WorkbookJson, seeded: Seeded, day: string, options: BookOptions): Record<Job, Done> {
  const planted = plantedGarden(empty, seeded);
  const book = openBook(planted, options);
  const setUp = called(book, 'setUp');
  book.load(planted);
  const compute = called(book, 'recalculate');
  const edit = edited(book, planted, seeded.partners.length + 1, day);
  const report = called(book, 'buildReport');
  const adopt = called(openBook(plainLists(seeded), options), 'adopt');
  return { 'set-up': setUp, adopt, compute, edit, report };
}

/** Calls a function as a page does, and makes sure that it did its job. */
export function called(book: Book, name: string): Done {
  const { took, value: execution } = timed(() => book.call(name));
  const answer = execution.value as { ok?: Json; trouble?: Json } | undefined;
  if (!execution.ok || answer?.ok !== true) {
    throw new Error(`${name}: ${execution.error?.message ?? JSON.stringify(answer?.trouble)}`);
  }
  return { execution, took };
}

/** Types a day into Last talked of one partner, and makes sure that its row was written. */
function edited(book: Book, { metadata }: WorkbookJson, row: number, day: string): Done {
  const found = metadata.find(({ value }) => value === 'partners.lastTalked')!.location;
  if (found.type !== 'COLUMN') throw new Error('Last talked is not a column');
  const cell = `${String.fromCharCode(64 + found.index)}${row}`;
  const { took, value: execution } = timed(() => book.type('Partners', cell, day));
  if (!execution.ok || execution.calls.writes === 0) throw new Error(`edit: ${execution.error?.message ?? 'no write'}`);
  return { execution, took };
}
