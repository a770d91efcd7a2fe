import type { BookOptions, WorkbookJson } from '../host';
import { emptyGarden, noonOf, plantedGarden } from './books';
import type { Seeded } from './garden';
import { seededGarden } from './garden';

/** A table of figures that the bench prints and writes into its README: ratios first, what they are made of beside them. */
export interface Measurement {
  readonly title: string;
  readonly columns: readonly string[];
  /** The rows of the table; or a sentence that says why they can't be measured here. */
  readonly measure: (setting: Setting) => Rows | string | Promise<Rows | string>;
}

export type Rows = readonly (readonly string[])[];

/** What is measured: the built script, and gardens that are the same in every run. */
export interface Setting {
  readonly dist: string;
  readonly options: BookOptions;
  /** Set up, without entries. */
  readonly empty: WorkbookJson;
}

export const AS_OF = '2025-06-30';

/** Partners, log rows. */
export type Size = readonly [partners: number, rows: number];
export const LARGE: Size = [10_000, 100_000];

/** The setting in which a built script is measured. */
export function settingOf(dist: string): Setting {
  const options: BookOptions = { distDir: dist, now: noonOf(AS_OF) };
  return { dist, options, empty: emptyGarden(options) };
}

/** The entries of a garden of this size. */
export function entries([partners, rows]: Size): Seeded {
  return seededGarden(partners, rows, AS_OF);
}

/** A garden of this size in its spreadsheet, computed columns blank. */
export function planted({ empty }: Setting, size: Size): WorkbookJson {
  return plantedGarden(empty, entries(size));
}

/** The size in words. */
export function named([partners, rows]: Size): string {
  return `${count(partners)} + ${count(rows)}`;
}

/** A whole number as people write it. */
export function count(number: number): string {
  return Math.round(number).toLocaleString('en-US');
}

/** Says what is worse than it may be; the bench then ends as failed. */
export function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
