import type { ReportChart } from '../../../src/contract/report';

/** What stands in a row, by English heading; a blank cell is `''`. */
export type Row = Readonly<Record<string, unknown>>;

/** A library whose reports are built, and the cells of its sheets. Days are numbers, as Sheets counts them. */
export interface Library {
  readonly charts: ReadonlyMap<number, ReportChart>;
  /** All that stands in the board report. */
  readonly notes: readonly string[];
  readonly partners: readonly Row[];
  /** The same rows, computed for one year before. */
  readonly partnersThen: readonly Row[];
  readonly projects: readonly Row[];
  readonly log: readonly Row[];
  readonly today: number;
  readonly yearAgo: number;
  /** The years in which the fiscal years begin on 1 July, the present one last. */
  readonly years: readonly number[];
}

/** Days since 30 December 1899. */
export function daysOf(milliseconds: number): number {
  return milliseconds / 86_400_000 + 25_569;
}

/** 1 July of a year. */
export function firstDay(year: number): number {
  return daysOf(Date.UTC(year, 6, 1));
}

/** The numbers of a headline; a percentage stands beside its counts and says nothing new. */
export function numbersIn({ charts }: Library, chart: number): number[] {
  const { headline } = charts.get(chart)!;
  const plain = headline.replace(/\(\d+ ?%\)/g, '').replace(/(\d),(?=\d{3})/g, '$1');
  return (plain.match(/\d+(\.\d+)?/g) ?? []).map(Number);
}

/** A chart's table without its headings and first column. */
export function bodyOf({ charts }: Library, chart: number): (string | number)[][] {
  return charts
    .get(chart)!
    .table.slice(1)
    .map(([, ...cells]) => cells);
}

/** What a cell says; `''` where there is no such column. */
export function text(row: Row, heading: string): string {
  return String(row[heading] ?? '').trim();
}

/** The day or number in a cell; not a number where it is blank, so that no comparison with it is true. */
export function number(row: Row, heading: string): number {
  const cell = row[heading];
  return typeof cell === 'number' ? cell : Number.NaN;
}

/** The names in a cell, small letters only. */
export function namesIn(row: Row, heading: string): string[] {
  return text(row, heading)
    .split(';')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
}

/** How many rows are so. */
export function countOf<T>(rows: readonly T[], so: (row: T) => boolean): number {
  return rows.filter(so).length;
}

/** A stage that stands in the sheet and is under way. */
export function isUnderWay(row: Row): boolean {
  return ['Seedling', 'Harvest'].includes(text(row, 'Stage'));
}

/** A paid presenter is no partner of any chart. */
export function isVendor(row: Row): boolean {
  return text(row, 'Kind') === 'Vendor or paid presenter';
}
