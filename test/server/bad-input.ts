import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Answer } from '../../src/contract/answer';
import type { CheckLine } from '../../src/contract/check';
import type { Table } from '../../src/workbook/tables/table';
import type { TableKey } from '../../src/workbook/tables/tables';
import { TABLE_KEYS, tables } from '../../src/workbook/tables/tables';
import type { Book, WorkbookJson } from '../host';
import { blankWorkbook, openBook } from '../host';
import { sheetNamed } from '../sheet-named';
import type { Nasty } from './nasty-cells';
import { nastyCell, ZONES } from './nasty-cells';

type SheetJson = WorkbookJson['sheets'][number];
type Rows = readonly Readonly<Record<string, Nasty>>[];

export const NOW = Date.parse('2025-06-30T12:00:00Z');
const SETS = ['relationship', 'goals', 'agreement', 'give and get', 'season', 'programs', 'telling others', 'work'];

interface Everything {
  readonly books: readonly Book[];
  readonly empty: WorkbookJson;
}
let made: Everything | undefined;

/** A spreadsheet with every sheet and column of ours and no entries, opened with a script in each of the zones; made once. */
export function everything(): Everything {
  if (made) return made;
  const books = ZONES.map((scriptTimeZone) => openBook(blankWorkbook(), { now: NOW, scriptTimeZone }));
  made = { books, empty: withEverything(books[0]!) };
  return made;
}

/** A new spreadsheet with every sheet and column of ours. */
export function withEverything(book = openBook(blankWorkbook(), { now: NOW })): WorkbookJson {
  for (const [name, ...args] of [['setUp'], ['startProjects'], ...SETS.map((set) => ['addColumns', set])]) {
    asked(book, name!, args);
  }
  return book.workbook();
}

/**
 * Whatever stands in the cells: nothing throws, every check has an address, a second run writes nothing, the library's own cells stay as
 * they are, nothing goes into a log, and shuffled rows say the same in another order. For `npm test` and, longer, for a soak.
 */
export function badInput({ numRuns, seed }: { numRuns: number; seed?: number }): void {
  const { books, empty } = everything();
  const zone = fc.nat(ZONES.length - 1);
  const rows = (key: TableKey, maxLength: number) => fc.array(rowOf(key), { maxLength });
  const grids = fc.record({ partners: rows('partners', 6), log: rows('log', 8), projects: rows('projects', 3) });
  fc.assert(
    fc.property(zone, zone, grids, fc.infiniteStream(fc.nat(1000)), (script, sheet, entries, order) => {
      const book = books[script]!;
      const start = planted({ ...empty, timeZone: ZONES[sheet]! }, entries);
      const done = computed(book, start);
      assert.deepEqual(withoutOurs(done), withoutOurs(start));
      const checks = asked<CheckLine[]>(book, 'checkSheet', []);
      for (const { sheetName, row, cell, message } of checks) {
        const { values } = sheetNamed(done, sheetName);
        assert.match(cell, new RegExp(`^[A-Z]+${row}$`));
        assert(row <= values.length, `${sheetName} has no row ${row}`);
        assert.equal(message, message.trim());
      }
      asked(book, 'openSidebar', []);
      const shuffled = Object.fromEntries(
        TABLE_KEYS.map((key) => [key, entries[key].map((entry) => ({ entry, at: order.next().value! }))]),
      );
      const other = Object.fromEntries(
        TABLE_KEYS.map((key) => [key, shuffled[key]!.sort((a, b) => a.at - b.at).map(({ entry }) => entry)]),
      ) as typeof entries;
      assert.deepEqual(rowsOf(computed(book, planted({ ...empty, timeZone: ZONES[sheet]! }, other))), rowsOf(done));
      assert.deepEqual(counted(asked<CheckLine[]>(book, 'checkSheet', [])), counted(checks));
    }),
    { numRuns, endOnFailure: true, ...(seed === undefined ? {} : { seed }) },
  );
}

/** How often each problem is reported of each column: of two rows that are alike, the lower one is told of. */
function counted(checks: readonly CheckLine[]): string[] {
  return checks.map(({ code, sheet, column }) => `${sheet}.${column} ${code}`).sort();
}

/** The workbook after computing; computing again writes nothing. */
function computed(book: Book, workbook: WorkbookJson): WorkbookJson {
  book.load(workbook);
  asked(book, 'recalculate', []);
  const done = book.workbook();
  const { calls } = book.call('recalculate');
  assert.equal(calls.writes, 0);
  return done;
}

/** The value of an answer; anything else than an answer that is right, and any log, fails. */
export function asked<T>(book: Book, name: string, args: readonly unknown[]): T {
  const { error, value, log } = book.call(name, args);
  assert.deepEqual([error?.message, log], [undefined, []]);
  const answer = value as unknown as Answer<T>;
  if (!answer.ok) throw new Error(`${name}: ${answer.trouble.sentence}`);
  return answer.value;
}

/** The workbook with these cells from row 2 on, in the columns of their keys. */
export function planted(empty: WorkbookJson, entries: Readonly<Partial<Record<TableKey, Rows>>>): WorkbookJson {
  const workbook = structuredClone(empty);
  for (const [key, rows] of Object.entries(entries) as [TableKey, Rows][]) {
    const sheet = sheetOf(workbook, key);
    const at = placesOf(workbook, key);
    rows.forEach((row, index) => {
      const values: SheetJson['values'][number] = [];
      for (const [column, { value, extra }] of Object.entries(row)) {
        values[at[column]! - 1] = value;
        if (extra) sheet.extras[`${index + 2},${at[column]}`] = { ...extra };
      }
      sheet.values[index + 1] = Array.from(values, (value) => value ?? '');
    });
  }
  return workbook;
}

function rowOf(key: TableKey): fc.Arbitrary<Record<string, Nasty>> {
  const theirs = Object.entries((tables[key] as Table).columns).filter(([, { kind }]) => kind !== 'computed');
  const cells = Object.fromEntries(theirs.map(([column]) => [column, nastyCell]));
  return fc.record(cells, { requiredKeys: [] }) as fc.Arbitrary<Record<string, Nasty>>;
}

function sheetOf(workbook: WorkbookJson, key: TableKey): SheetJson {
  return sheetNamed(workbook, tables[key].name);
}

/** Column numbers by key, from 1. */
function placesOf(workbook: WorkbookJson, key: TableKey): Record<string, number> {
  return Object.fromEntries(
    workbook.metadata.flatMap(({ value, location }) => {
      const [table, column] = (value ?? '').split('.');
      return table === key && column && location.type === 'COLUMN' ? [[column, location.index]] : [];
    }),
  );
}

/** What stands in the library's columns, and how. */
function withoutOurs(workbook: WorkbookJson): unknown {
  return TABLE_KEYS.map((key) => {
    const { values, extras } = sheetOf(workbook, key);
    const theirs = Object.entries(placesOf(workbook, key)).filter(
      ([column]) => (tables[key] as Table).columns[column]!.kind !== 'computed',
    );
    const shown = values.map((row) => theirs.map(([, at]) => row[at - 1] ?? '').join('\t'));
    while (shown.length > 0 && shown[shown.length - 1]!.trim() === '') shown.pop();
    return { shown, extras };
  });
}

/** The rows as text, computed columns too, in an order of their own. */
function rowsOf(workbook: WorkbookJson): string[][] {
  return TABLE_KEYS.map((key) =>
    sheetOf(workbook, key)
      .values.map((row) => JSON.stringify(row).replace(/(,"")*\]$/, ']'))
      .filter((row) => row !== '[""]' && row !== '[]')
      .sort(),
  );
}
