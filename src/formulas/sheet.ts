/** A formula in a cell; `shared`: the number of a formula that is the same down a column, with its range in the first of its cells. */
export interface Formula {
  readonly formula: string;
  readonly shared?: { readonly number: number; readonly range?: string };
  /** What it came to when the file was written, for programs that do not compute. */
  readonly result?: string | number;
}
export type Value = string | number | Formula | null;

/** A dropdown below a heading: a few words, or a range of them. */
export interface Dropdown {
  /** From 0. */
  readonly column: number;
  readonly values: readonly string[];
}

export type Look = 'title' | 'headline' | 'note' | 'warning' | 'input' | 'wrapped';

/** A chart of the sheet: rows and columns from 0. */
export interface ChartValue {
  readonly kind: 'bar' | 'column';
  readonly stacked: boolean;
  /** Without it, several series have one. */
  readonly legend?: false;
  readonly title: string;
  /** Ranges on the same sheet, like `$A$5:$A$9`. */
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly colour: string }[];
  readonly from: readonly [row: number, column: number];
  readonly to: readonly [row: number, column: number];
}

/** A sheet as a value; all that is not said looks as usual. */
export interface SheetValue {
  readonly name: string;
  readonly hidden?: boolean;
  readonly rows: readonly (readonly Value[])[];
  /** Pixels, by column. */
  readonly widths?: readonly number[];
  /** What hangs on a heading, by column. */
  readonly notes?: readonly string[];
  readonly dropdowns?: readonly Dropdown[];
  /** How many rows the dropdowns, dates and colours reach down to. */
  readonly room?: number;
  /** Columns of dates. */
  readonly dates?: readonly number[];
  /** Columns whose words have colours. */
  readonly colours?: readonly { readonly column: number; readonly words: readonly (readonly [string, string])[] }[];
  /** Columns that nobody should type in. */
  readonly computed?: readonly number[];
  /** By `row,column`. */
  readonly looks?: Readonly<Record<string, Look>>;
  /** Dropdowns of single cells. */
  readonly cellDropdowns?: readonly { readonly cell: string; readonly values: readonly string[] }[];
  /** Rows, from 0, in which the first two columns are one. */
  readonly merged?: readonly number[];
  /** Colours behind cells, by `row,column`. */
  readonly fills?: Readonly<Record<string, string>>;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly charts?: readonly ChartValue[];
  /** The range that is printed, on one page. */
  readonly print?: string;
}
