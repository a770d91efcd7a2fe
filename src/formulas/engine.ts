/*
 * The hidden sheet of formulas: blocks side by side, each with one formula a column, the same in each of its rows. In a formula `{x}` is the cell of
 * column x of its block in the same row, `{x-}` and `{x+}` those above and below it, `[block.x]` a whole column of a block, `<table.column>` the cell of
 * a table's column in the same row, `@name` a value of the block of today, `%key%` the cell of a setting.
 */

/** Columns that belong together: how many rows of formulas they have, from row 2, and the formula of each. */
export interface Block {
  readonly rows: number;
  readonly columns: Readonly<Record<string, string>>;
}

/** By name, in the order in which they stand. The values of today are a block of one row. */
export type Engine = Readonly<Record<string, Block>> & { readonly today: Block };

/** Where a formula finds what is not on the hidden sheet. */
export interface Outside {
  /** The user's column as a whole, like `Log!$A:$A`. */
  column(table: string, column: string): string;
  /** The cell of a setting, like `Settings!$B$4`. */
  setting(key: string): string;
  /** The words that the rules read, with their numbers, as a range of two columns. */
  readonly words: string;
}

/** The sheets that hold formulas and words of ours. */
export const ENGINE_SHEET = 'pg_garden';
export const WORDS_SHEET = 'pg_words';

/** A formula as it stands in each row of its column. */
export interface Resolved {
  inRow(row: number): string;
  /** It names no other sheet, so that a file can hold it once for the whole column. */
  readonly alone: boolean;
}

/** The letters of a column, from 1. */
export function letters(column: number): string {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

/** The column of a block on the hidden sheet, from 1. */
export function columnAt(engine: Engine, block: string, column: string): number {
  let before = 0;
  for (const [name, { columns }] of Object.entries(engine)) {
    const keys = Object.keys(columns);
    if (name === block && keys.includes(column)) return before + keys.indexOf(column) + 1;
    before += keys.length;
  }
  throw new Error(`There is no column ${column} in the block ${block}.`);
}

/** The formula with its places found; `block` is the one it stands in, undefined for a formula on a sheet of the user. */
export function resolve(formula: string, engine: Engine, outside: Outside, block?: string): Resolved {
  const sheet = block === undefined ? `${ENGINE_SHEET}!` : '';
  const at = (key: string, column: string) => `$${letters(columnAt(engine, key, column))}`;
  const text = formula
    .replace(/<(\w+)\.(\w+)>/g, (_, table, column) => `INDEX(${outside.column(table, column)},ROW())`)
    .replace(/%(\w+)%/g, (_, key) => outside.setting(key))
    .replace(/\[words\]/g, outside.words)
    .replace(/\[(\w+)\.(\w+)(?::(\w+)\.(\w+))?\]/g, (_, key, from, other = key, to = from) => {
      const last = Math.max(engine[key]?.rows ?? 0, engine[other]?.rows ?? 0) + 1;
      return `${sheet}${at(key, from)}$2:${at(other, to)}$${last}`;
    })
    .replace(/\{(\w+)-\}/g, (_, column) => `${at(block!, column)}¬`)
    .replace(/\{(\w+)\+\}/g, (_, column) => `${at(block!, column)}¦`)
    .replace(/\{(\w+)\}/g, (_, column) => `${at(block!, column)}¤`)
    .replace(/@(\w+)/g, (_, name) => `${sheet}${at('today', name)}$2`);
  return {
    inRow: (row) => text.replace(/[¤¬¦]/g, (sign) => String(sign === '¤' ? row : sign === '¬' ? row - 1 : row + 1)),
    alone: !text.includes('!'),
  };
}

/** The first condition that is true decides. */
export function firstOf(
  lines: readonly (readonly [when: string, then: string | number])[],
  otherwise: string | number,
): string {
  return lines.reduceRight((rest, [when, then]) => `IF(${when},${then},${rest})`, String(otherwise));
}
