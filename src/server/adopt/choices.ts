import type { ListChoice } from '../../contract/adopt';
import { WHAT } from '../../domain/lists';
import type { OwnWord } from '../../workbook/settings/own-words';
import type { Settings } from '../../workbook/settings/settings';
import type { Table } from '../../workbook/tables/table';
import { columnKeys } from '../../workbook/tables/table';
import type { TableKey } from '../../workbook/tables/tables';
import { computedKeys, TABLE_KEYS, tables } from '../../workbook/tables/tables';
import { headingIn } from '../../workbook/words/headings';
import { stop } from '../ground/stop';
import { openBook } from '../sheets/book';
import type { FoundSheet } from './find-lists';
import { findLists } from './find-lists';

/** A list of theirs that is taken as one of our tables. */
export interface Taken extends FoundSheet {
  readonly key: TableKey;
  /** A log that is read beside ours, and never written into: a form's answers, the logs of earlier years. */
  readonly isBeside?: boolean;
  /** What the user said that the words of a log mean. */
  readonly ownWords?: readonly OwnWord[];
}

/** The settings with what the user said about the words of a log. */
export function settingsAfter(settings: Settings, taken: readonly Taken[]): Settings {
  const said = taken.flatMap(({ ownWords }) => ownWords ?? []);
  return said.length === 0 ? settings : { ...settings, ownWords: said };
}

/** The chosen lists with the user's mapping in place of ours. What a page sent is not trusted. */
export function takenFor(choices: unknown): { keys: TableKey[]; taken: Taken[] } {
  const chosen = checked(choices).filter(({ kind }) => kind !== null);
  const headingRows = Object.fromEntries(chosen.map(({ sheetId, headingRow }) => [sheetId, headingRow]));
  const seen = findLists(headingRows);
  const { places, moreLogs } = openBook();
  const taken = chosen.flatMap((choice): Taken[] => {
    // Ours already: adopting it broke off in the middle.
    if (places[choice.kind!]?.sheet.getSheetId() === choice.sheetId) return [];
    if (moreLogs.some(({ sheet }) => sheet.getSheetId() === choice.sheetId)) return [];
    const one = seen.find(({ sheet }) => sheet.getSheetId() === choice.sheetId) ?? stop('lists-changed');
    const stands = (column: string) => one.mapping.table.headings[Number(column) - 1] === choice.headings[+column];
    if (!Object.keys(choice.fields).every(stands)) stop('lists-changed');
    const columns = one.mapping.columns.map((column) => ({
      ...column,
      field: choice.fields[column.column + 1] ?? null,
    }));
    const mapping = { ...one.mapping, kind: choice.kind, columns };
    return [{ ...one, key: choice.kind!, mapping, ownWords: choice.kind === 'log' ? choice.ownWords : [] }];
  });
  if (chosen.length === 0) stop('no-list');
  const twice = taken.find(
    ({ key }, index) => key !== 'log' && taken.findIndex((other) => other.key === key) !== index,
  );
  if (twice) stop('wrong-arguments', twice.sheet.getName());
  // Those that are ours already, too: adopting them broke off in the middle.
  return { keys: chosen.map(({ kind }) => kind!), taken: withMoreLogs(taken, places.log !== undefined) };
}

/** Of several logs the one with the newest entries is ours to write into; a form's answers never are. The others are read beside it. */
export function withMoreLogs(taken: readonly Taken[], hasLog: boolean): Taken[] {
  const logs = taken.filter(({ key, isForm }) => key === 'log' && !isForm);
  const [newest] = hasLog ? [] : logs.sort((a, b) => b.lastDay.localeCompare(a.lastDay));
  return taken.map((one) => (one.key === 'log' && one !== newest ? { ...one, isBeside: true } : one));
}

function checked(choices: unknown): ListChoice[] {
  if (!Array.isArray(choices)) return stop('wrong-arguments', 'lists');
  return choices.map((given: unknown): ListChoice => {
    const { sheetId, kind, headingRow, fields, headings, ownWords } = (given ?? {}) as Partial<
      Record<keyof ListChoice, unknown>
    >;
    const known = TABLE_KEYS.find((key) => key === kind) ?? null;
    if (typeof sheetId !== 'number' || (kind !== null && known === null)) return stop('wrong-arguments', 'list');
    if (typeof headingRow !== 'number' || !Number.isInteger(headingRow) || headingRow < 1) {
      return stop('wrong-arguments', 'heading row');
    }
    const keys = known ? columnKeys(tables[known] as Table) : [];
    const taken = Object.entries((fields ?? {}) as Record<string, unknown>).map(([column, field]): [number, string] => {
      const key = keys.find((one) => one === field && !computedKeys(known!).includes(one));
      return [Number(column), key ?? stop('wrong-arguments', 'field')];
    });
    if (new Set(taken.map(([, key]) => key)).size < taken.length) return stop('wrong-arguments', 'fields');
    const needed = known === 'log' ? 'date' : 'name';
    if (known && !taken.some(([, key]) => key === needed)) {
      return stop('missing-field', headingIn('en', known, needed));
    }
    const seen = taken.map(([column]): [number, string] => {
      const heading = ((headings ?? {}) as Record<string, unknown>)[column];
      return [column, typeof heading === 'string' ? heading : stop('wrong-arguments', 'headings')];
    });
    return {
      sheetId,
      kind: known,
      headingRow,
      fields: Object.fromEntries(taken),
      headings: Object.fromEntries(seen),
      ownWords: checkedWords(ownWords),
    };
  });
}

function checkedWords(given: unknown): OwnWord[] {
  if (!Array.isArray(given)) return stop('wrong-arguments', 'words');
  return given.map((one: unknown): OwnWord => {
    const { word, what } = (one ?? {}) as Partial<Record<keyof OwnWord, unknown>>;
    const known = WHAT.find((key) => key === what);
    // The Settings sheet keeps them in one cell, with these between them.
    if (typeof word !== 'string' || /[;=]/.test(word) || word.length > 100 || known === undefined)
      return stop('wrong-arguments', 'word');
    return { word, what: known };
  });
}
