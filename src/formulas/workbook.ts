import type { Cell } from '../domain/cell';
import { dayNumber } from '../domain/day';
import { STAGES } from '../domain/lists';
import { STAGE_COLOURS } from '../domain/palette';
import { wordsOf } from '../domain/sentences/words';
import type { Language } from '../domain/words/language';
import { SETTINGS } from '../workbook/settings/lines';
import { DEFAULT_SETTINGS, type Settings } from '../workbook/settings/settings';
import { settingsCells } from '../workbook/settings/sheet';
import type { TableKey } from '../workbook/tables/tables';
import { TABLE_KEYS } from '../workbook/tables/tables';
import { headingIn, noteIn } from '../workbook/words/headings';
import { sheetWords } from '../workbook/words/words';
import { memberAnswers, partnerAnswers, projectAnswers } from './answers';
import { AS_OF_CELL, boardPage, type PageCell } from './board';
import { COUNTED, SOON, SOON_LINES } from './counted';
import type { Engine, Outside } from './engine';
import { ENGINE_SHEET, letters, resolve, WORDS_SHEET } from './engine';
import { EVENTS, ORDER } from './events';
import { HISTORY } from './history';
import { LOG } from './log';
import { MEMBERS } from './members';
import { PARTNERS } from './partners';
import { PROJECTS } from './projects';
import type { Room } from './room';
import type { SheetValue, Value } from './sheet';
import { columnsShown, SHOWN } from './shown';
import { type StartLine, startLines } from './start';
import { settingLine, TODAY } from './today';
import { wordLines } from './word-list';
import { formulaWords } from './words/words';

/** Rows of the tables by the keys of their columns; blank cells left out. */
export type Rows = Readonly<Record<TableKey, readonly Readonly<Record<string, Cell | undefined>>[]>>;
export const NO_ROWS: Rows = { partners: [], log: [], projects: [] };

/** What the computed columns of a table come to, for programs that only show what is in the file: by column, one text a row. */
export type Results = Readonly<Partial<Record<TableKey, Readonly<Record<string, readonly (string | number)[]>>>>>;

export interface Wanted {
  readonly language: Language;
  readonly room: Room;
  readonly rows?: Rows;
  readonly settings?: Settings;
  /** The day that is typed on the Board; without it, today. */
  readonly asOf?: string;
  readonly results?: Results;
}

/** The blocks of the hidden sheet. Those whose keys are sorted together stand side by side. */
export function engineOf(room: Room, language: Language): Engine {
  return {
    today: { rows: 1, columns: TODAY },
    log: { rows: room.log, columns: LOG },
    events: { rows: room.events, columns: EVENTS },
    order: { rows: room.log + room.events + 3, columns: ORDER },
    projects: { rows: room.projects, columns: { ...PROJECTS, ...projectAnswers(language) } },
    members: { rows: room.members, columns: { ...MEMBERS, ...memberAnswers(language) } },
    partners: { rows: room.partners, columns: { ...PARTNERS, ...partnerAnswers(language), ...COUNTED } },
    soon: { rows: SOON_LINES, columns: SOON },
    history: { rows: room.history, columns: HISTORY },
  };
}

/** The workbook without a script, as sheets in their order. */
export function formulaWorkbook(wanted: Wanted): SheetValue[] {
  const { language, room } = wanted;
  const engine = engineOf(room, language);
  const words = formulaWords(language);
  const outside = outsideOf(language);
  const visible = TABLE_KEYS.map((key) => tableSheet(key, wanted, engine, outside));
  const settings = { ...DEFAULT_SETTINGS, language, ...wanted.settings };
  const lines = startLines(language, room, outside);
  const start = sheetOf(startRows(language, lines), engine, outside);
  const first = words.start.length + 4;
  // Everything is in order unless a line of the first sheet says otherwise.
  const inOrder = `AND(${lines.map((_, index) => `INDEX('${words.sheets.start}'!$C:$C,${first + index})=1`)})`;
  const page = boardPage(language, outside, inOrder);
  return [
    {
      name: words.sheets.start,
      rows: start,
      widths: [260, 640, 20],
      looks: {
        '0,0': 'title',
        [`${words.start.length + 2},0`]: 'headline',
        ...Object.fromEntries(words.start.map((_, index) => [`${index + 1},0`, 'wrapped'] as const)),
      },
      merged: words.start.map((_, index) => index + 1),
    },
    ...visible,
    {
      name: sheetWords(language).sheets.settings,
      rows: settingsCells(settings).map((line) => line.map(plainValue)),
      widths: [200, 260, 520],
      ...settingChoices(language),
    },
    {
      ...page,
      name: words.sheets.board,
      rows: sheetOf(page.rows, engine, outside).map((row, at) =>
        at === 1 && wanted.asOf !== undefined ? [row[0]!, serialOf(wanted.asOf), ...row.slice(2)] : row,
      ),
    },
    ...engineSheets(engine, outside),
  ];
}

/** The dropdowns of the settings that are chosen from a few words. */
function settingChoices(language: Language): Pick<SheetValue, 'cellDropdowns'> {
  const shown = (settings: Partial<Settings>[], key: Parameters<typeof settingLine>[0]) => ({
    cell: `B${settingLine(key) + 2}`,
    values: settings.map((one) => String(SETTINGS[settingLine(key)]!.show({ ...DEFAULT_SETTINGS, language, ...one }))),
  });
  return { cellDropdowns: [shown([{ style: 'garden' }, { style: 'plain' }], 'style')] };
}

/** Texts, and templates of formulas after `=`, as cells. */
function sheetOf(rows: readonly (readonly PageCell[])[], engine: Engine, outside: Outside): Value[][] {
  return rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' && cell.startsWith('=')
        ? { formula: resolve(cell.slice(1), engine, outside).inRow(0) }
        : cell,
    ),
  );
}

function startRows(language: Language, lines: readonly StartLine[]): PageCell[][] {
  const words = formulaWords(language);
  return [
    [words.title],
    ...words.start.map((line) => [line]),
    [],
    [words.state],
    // Beside each line a 1 stands when it is in order.
    ...lines.map(({ label, formula, fine }) => [label, `=${formula}`, `=IF(${fine},1,0)`]),
  ];
}

/** Where formulas find the user's cells. */
export function outsideOf(language: Language): Outside {
  const { sheets } = sheetWords(language);
  return {
    column: (table, column) => {
      const at = letters(columnsShown(table as TableKey).findIndex(([key]) => key === column) + 1);
      if (at === '') throw new Error(`There is no column ${column} in ${table}.`);
      return `${quotedName(sheets[table as TableKey])}!$${at}:$${at}`;
    },
    setting: (key) =>
      key === 'asOf'
        ? `${quotedName(formulaWords(language).sheets.board)}!${AS_OF_CELL}`
        : `${quotedName(sheets.settings)}!$B$${settingLine(key as Parameters<typeof settingLine>[0]) + 2}`,
    words: `${WORDS_SHEET}!$A$1:$B$${wordLines().length}`,
  };
}

/** A sheet's name as a formula writes it. */
function quotedName(name: string): string {
  return /^[A-Za-z]+$/.test(name) ? name : `'${name}'`;
}

/** Days from 30 December 1899, as cells count them. */
export function serialOf(day: string): number {
  return dayNumber(day) + 25569;
}

function plainValue(cell: Cell | undefined): Value {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'object') return serialOf(cell.date);
  return typeof cell === 'boolean' ? String(cell) : cell;
}

function tableSheet(key: TableKey, wanted: Wanted, engine: Engine, outside: Outside): SheetValue {
  const { language, room, rows = NO_ROWS, results } = wanted;
  const columns = columnsShown(key);
  const words = wordsOf(language, 'garden');
  const shown = SHOWN[key] ?? {};
  const formulas = columns.map(([column]) =>
    shown[column] === undefined ? null : resolve(`INDEX([${key}.${shown[column]}],ROW()-1)`, engine, outside),
  );
  const body = Array.from({ length: Math.max(room[key], rows[key].length) }, (_, index) =>
    columns.map(([column], at): Value => {
      const formula = index < room[key] ? formulas[at] : null;
      if (!formula) return plainValue(rows[key][index]?.[column]);
      const result = results?.[key]?.[column]?.[index];
      return { formula: formula.inRow(index + 2), ...(results ? { result: result ?? '' } : {}) };
    }),
  );
  const at = (kind: string) => columns.flatMap(([, column], index) => (column.kind === kind ? [index] : []));
  return {
    name: sheetWords(language).sheets[key],
    rows: [columns.map(([column]) => headingIn(language, key, column)), ...body],
    widths: columns.map(([, { width }]) => width),
    notes: columns.map(([column]) => noteIn(language, key, column)),
    room: room[key],
    dropdowns: columns.flatMap(([, column], index) =>
      column.kind === 'list' && !column.several ? [{ column: index, values: column.values.map(words.list) }] : [],
    ),
    dates: at('date'),
    computed: at('computed'),
    colours: columns.flatMap(([column], index) =>
      column === 'stage' ? [{ column: index, words: stageColours(language) }] : [],
    ),
    frozen: { rows: 1, columns: 1 },
  };
}

function stageColours(language: Language): [string, string][] {
  const styles = ['garden', 'plain'] as const;
  return STAGES.flatMap((stage) =>
    [...new Set(styles.map((style) => wordsOf(language, style).stage(stage)))].map((word): [string, string] => [
      word,
      STAGE_COLOURS[stage],
    ]),
  );
}

/** The hidden sheets as cells. */
function engineSheets(engine: Engine, outside: Outside): SheetValue[] {
  const columns = Object.entries(engine).flatMap(([block, { rows, columns }]) =>
    Object.entries(columns).map(([name, formula]) => ({
      name: `${block}.${name}`,
      rows,
      ...resolve(formula, engine, outside, block),
    })),
  );
  const deepest = Math.max(...columns.map(({ rows }) => rows));
  const rows = Array.from({ length: deepest }, (_, index) =>
    columns.map(({ rows, inRow, alone }, column): Value => {
      if (index >= rows) return null;
      if (!alone || rows === 1) return { formula: inRow(index + 2) };
      if (index > 0) return { formula: '', shared: { number: column } };
      const letter = letters(column + 1);
      return { formula: inRow(2), shared: { number: column, range: `${letter}2:${letter}${rows + 1}` } };
    }),
  );
  return [
    { name: ENGINE_SHEET, hidden: true, rows: [columns.map(({ name }) => name), ...rows] },
    { name: WORDS_SHEET, hidden: true, rows: wordLines() },
  ];
}
