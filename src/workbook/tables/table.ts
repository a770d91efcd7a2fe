import type { Cell } from '../../domain/cell';
import type { Day } from '../../domain/day';

/** When a date may lie ahead of the as-of day: never; always; or it is reported but kept (`Decided on`, `Agreed on`: rules.md 2 and 3). */
export type Ahead = 'no' | 'yes' | 'reported';

interface Base {
  /** The English heading. It is the field's identity: metadata, mapping and docs name it. */
  readonly heading: string;
  /** The set it is added with; `start` columns stand in every new sheet. */
  readonly set: string;
  /** Pixels. */
  readonly width: number;
}
export interface TextColumn extends Base {
  readonly kind: 'text';
}
export interface DateColumn extends Base {
  readonly kind: 'date';
  readonly ahead: Ahead;
}
export interface NumberColumn extends Base {
  readonly kind: 'number';
}
export interface ListColumn<V extends string = string> extends Base {
  readonly kind: 'list';
  readonly values: readonly V[];
  /** `closed`: another word is reported and read as blank (rules.md 7). `open`: a library's own word stands. */
  readonly words: 'closed' | 'open';
  /** Several values in a cell, separated by `;`. */
  readonly several: boolean;
  /** The word for which the spreadsheet took a day, when it was typed; `''`: none. */
  readonly fromDay?: (day: Day) => string;
}
export interface ComputedColumn extends Base {
  readonly kind: 'computed';
}
export type Column = TextColumn | DateColumn | NumberColumn | ListColumn | ComputedColumn;
export type Columns = Readonly<Record<string, Column>>;

/** A sheet as a value: set-up, reading, mapping, notes and docs are derived from it. */
export interface Table<C extends Columns = Columns> {
  readonly key: string;
  /** The sheet's English name. */
  readonly name: string;
  readonly columns: C;
}

type ValueOf<C extends Column> =
  C extends ListColumn<infer V>
    ? C['words'] extends 'closed'
      ? V | ''
      : string
    : C extends DateColumn
      ? Day
      : C extends NumberColumn
        ? number | null
        : string;

/** One understood row of a table: blank text, words and days are `''`, blank numbers null; `row` is the sheet's row, from 1. */
export type RowOf<T extends Table> = { readonly row: number } & {
  readonly [K in keyof T['columns']]: ValueOf<T['columns'][K]>;
};

/** The part of a sheet below its headings, as cells; a column the sheet does not have is absent from `at`. */
export interface Grid<T extends Table = Table> {
  /** The sheet's row of `cells[0]`, from 1. */
  readonly firstRow: number;
  /** Where each column stands in a row of `cells`, from 0. */
  readonly at: { readonly [K in keyof T['columns']]?: number };
  readonly cells: readonly (readonly Cell[])[];
}

interface Looks {
  set?: string;
  width?: number;
}

/** A column of free text. */
export function text(heading: string, looks: Looks = {}): TextColumn {
  return { kind: 'text', heading, set: looks.set ?? 'start', width: looks.width ?? 160 };
}

/** A column of days. `ahead` defaults to `no`: its dates can only lie in the past. */
export function date(heading: string, looks: Looks & { ahead?: Ahead } = {}): DateColumn {
  return { kind: 'date', heading, set: looks.set ?? 'start', width: looks.width ?? 110, ahead: looks.ahead ?? 'no' };
}

/** A column of numbers that are not negative. */
export function number(heading: string, looks: Looks = {}): NumberColumn {
  return { kind: 'number', heading, set: looks.set ?? 'start', width: looks.width ?? 90 };
}

/** A list whose words the rules read: another word is reported and read as blank. */
export function list<const V extends string>(
  heading: string,
  values: readonly V[],
  looks: Looks = {},
): ListColumn<V> & { readonly words: 'closed' } {
  return {
    kind: 'list',
    heading,
    set: looks.set ?? 'start',
    width: looks.width ?? 130,
    values,
    words: 'closed',
    several: false,
  };
}

/** A list of suggestions: a library's own word stands. */
export function suggestions<const V extends string>(
  heading: string,
  values: readonly V[],
  looks: Looks & Pick<ListColumn, 'fromDay'> & { several?: boolean } = {},
): ListColumn<V> & { readonly words: 'open' } {
  return {
    kind: 'list',
    heading,
    set: looks.set ?? 'start',
    width: looks.width ?? 150,
    values,
    words: 'open',
    several: looks.several ?? false,
    ...(looks.fromDay && { fromDay: looks.fromDay }),
  };
}

/** A column that the add-on writes and nobody else. */
export function computed(heading: string, looks: Looks = {}): ComputedColumn {
  return { kind: 'computed', heading, set: looks.set ?? 'start', width: looks.width ?? 150 };
}

/** Declares a sheet. */
export function table<const C extends Columns>(key: string, name: string, columns: C): Table<C> {
  return { key, name, columns };
}

/** The keys of a table's columns, in order; those of one set when it is named. */
export function columnKeys<T extends Table>(of: T, set?: string): (keyof T['columns'] & string)[] {
  return Object.keys(of.columns).filter((key) => set === undefined || of.columns[key]?.set === set);
}
