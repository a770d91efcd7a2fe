import type { AdoptionPreview, ListChoice, ListKind, Seen, SeenList } from '../contract/contract';
import { TIERS, WHAT } from '../domain/lists';
import { summaryOf } from '../domain/summary';
import type { Mapping } from '../workbook/adopt/map';
import type { OwnWord } from '../workbook/own-words';
import { asText } from '../workbook/read';
import { settingsCells } from '../workbook/settings';
import type { Table } from '../workbook/table';
import { columnKeys } from '../workbook/table';
import { TABLE_KEYS, tables } from '../workbook/tables';
import { headingIn, noteIn } from '../workbook/words/headings';
import type { Taken } from './adopt';
import { lookAround, namesInLog, settingsAfter, takeLists } from './adopt';
import { columnLetters, openBook } from './book';
import { today } from './cells';
import type { UpToDate } from './compute';
import { gardenFrom } from './compute';
import { computedKeys, computedPartners, computedProjects } from './computed';
import type { Sheeted } from './grid';
import { cellsOf } from './grid';
import { withSettings } from './set-up';
import { stop } from './trouble';
import { remember } from './undo';
import type { Opening, Workbook } from './workbook';
import { openWorkbook } from './workbook';

const EXAMPLES = 5;

/** The lists in the sheets that are not ours, and what their headings are taken for: one read a sheet. */
export function listsSeen(headingRows: Readonly<Record<number, number>>): Seen {
  const { state, words } = openWorkbook();
  const { settings } = state;
  const fields = (kind: ListKind) =>
    columnKeys(tables[kind] as Table)
      .filter((key) => !computedKeys(kind).includes(key))
      .map((key) => ({
        key,
        word: headingIn(settings.language, kind, key),
        note: noteIn(settings.language, kind, key),
      }));
  return {
    language: settings.language,
    lists: lookAround(headingRows).map(({ sheet, mapping }) => listSeen(sheet.getSheetId(), sheet.getName(), mapping)),
    fields: { partners: fields('partners'), log: fields('log'), projects: fields('projects') },
    whats: WHAT.map((key) => ({ key, word: words.list(key) })),
  };
}

function listSeen(sheetId: number, sheet: string, { kind, table, columns }: Mapping): SeenList {
  const { headingRow, firstRow, lastRow, notData } = table;
  return {
    sheetId,
    sheet,
    kind,
    headingRow,
    rows: Math.max(0, lastRow - firstRow + 1 - notData.filter((row) => row >= firstRow && row <= lastRow).length),
    passed: notData,
    columns: columns.map(({ column, heading, field, confidence, samples, words }) => ({
      column: column + 1,
      letters: columnLetters(column + 1),
      heading,
      field: kind ? field : null,
      confidence,
      samples,
      words,
    })),
  };
}

/** What would be written for these choices, and what the garden would look like; writes nothing. */
export function previewOf(choices: unknown): AdoptionPreview {
  const opening = openWorkbook();
  const taken = takenFor(choices);
  const { garden, workbook } = imagined(opening, taken);
  const { words, sheetWords, sheets } = workbook;
  const summary = summaryOf(garden);
  const groups = taken.map(({ key, sheet, mapping }) => {
    const columns = computedKeys(key);
    const computed =
      key === 'projects'
        ? computedProjects(garden, words)
        : key === 'log'
          ? new Map()
          : computedPartners(garden, words);
    const first = mapping.table.headings.length + 1;
    const place = sheets[key]!.place;
    const examples = [...computed].slice(0, EXAMPLES).map(([row, says]) => ({
      cell: `${columnLetters(first)}${row}`,
      value: [
        asText(sheets[key]!.cells[row - 1]?.[place.columns['name']! - 1] ?? ''),
        ...columns.slice(0, 2).map((one) => asText(says[one] ?? '')),
      ].join(' · '),
    }));
    const headings = columns.map((column) => headingIn(workbook.settings.language, key, column));
    const sentence =
      columns.length === 0
        ? sheetWords.said.previewRead
        : sheetWords.said.previewColumns(headings.join(', '), computed.size);
    return { sheet: sheet.getName(), sentence, cells: columns.length * (computed.size + 1), examples };
  });
  const { places, pages } = opening.book;
  if (!places.partners && !taken.some(({ key }) => key === 'partners')) {
    const names = garden.rows.partners;
    groups.push({
      sheet: sheetWords.sheets.partners,
      sentence: sheetWords.said.previewSheet(names.length),
      cells: names.length * (1 + computedKeys('partners').length),
      examples: names.slice(0, EXAMPLES).map(({ name, row }) => ({ cell: `A${row}`, value: name })),
    });
  }
  if (!pages['settings']) {
    groups.push({
      sheet: sheetWords.sheets.settings,
      sentence: sheetWords.said.previewSettings,
      cells: settingsCells(workbook.settings).flat().length,
      examples: [],
    });
  }
  return {
    groups,
    stages: (['Seed', 'Seedling', 'Harvest', 'Resting', 'Needs a date'] as const).map((key) => ({
      key,
      word: words.stage(key),
      count: summary.stages[key],
    })),
    tiers: TIERS.map((key) => ({ key, word: words.tier(key), count: summary.tiers[key] })),
    gaps: summary.stages['Needs a date'],
  };
}

/** Moves into the chosen lists; remembers how to move out again. */
export function adoptChosen(choices: unknown): UpToDate {
  const keys = checked(choices).flatMap(({ kind }) => kind ?? []);
  const taken = takenFor(choices);
  withSettings(openWorkbook());
  const done = takeLists(taken, undefined, true);
  const { sheetWords, book } = done.workbook;
  const names = keys.map((key) => book.places[key]!.sheet.getName()).join(', ');
  remember(openWorkbook(), {
    label: sheetWords.said.undoAdopt(names),
    written: keys.map((key) => ({ kind: 'list', table: key })),
  });
  return done;
}

/** The chosen lists with the user's mapping in place of ours. What a page sent is not trusted. */
function takenFor(choices: unknown): Taken[] {
  const chosen = checked(choices).filter(({ kind }) => kind !== null);
  const headingRows = Object.fromEntries(chosen.map(({ sheetId, headingRow }) => [sheetId, headingRow]));
  const seen = lookAround(headingRows);
  const { places } = openBook();
  const taken = chosen.flatMap((choice): Taken[] => {
    // Ours already: adopting it broke off in the middle.
    if (places[choice.kind!]?.sheet.getSheetId() === choice.sheetId) return [];
    const one = seen.find(({ sheet }) => sheet.getSheetId() === choice.sheetId) ?? stop('lists-changed');
    const stands = (column: string) => one.mapping.table.headings[Number(column) - 1] === choice.headings[+column];
    if (!Object.keys(choice.fields).every(stands)) stop('lists-changed');
    const columns = one.mapping.columns.map((column) => ({
      ...column,
      field: choice.fields[column.column + 1] ?? null,
    }));
    const mapping = { ...one.mapping, kind: choice.kind, columns };
    return [{ key: choice.kind!, sheet: one.sheet, mapping, ownWords: choice.kind === 'log' ? choice.ownWords : [] }];
  });
  if (chosen.length === 0) stop('no-list');
  const twice = taken.find(({ key }, index) => taken.findIndex((other) => other.key === key) !== index);
  if (twice) stop('wrong-arguments', twice.sheet.getName());
  return taken;
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

/** The workbook as it would be read after adopting; nothing is written. */
function imagined(opening: Opening, taken: readonly Taken[]) {
  const { state, words, sheetWords, book } = opening;
  const sheets: Partial<Record<ListKind, Sheeted>> = {};
  for (const { key, sheet, mapping } of taken) {
    const columns: Record<string, number> = {};
    for (const { column, field } of mapping.columns) if (field) columns[field] = column + 1;
    const cells = cellsOf(sheet.getDataRange().getValues(), book.timeZone);
    sheets[key] = { key, place: { sheet, headingRow: mapping.table.headingRow, columns, begun: {} }, cells };
  }
  const adopted = taken.map(({ key }) => key);
  const workbook: Workbook = {
    book,
    state: { ...state, adopted },
    settings: settingsAfter(state.settings, taken),
    words,
    sheetWords,
    sheets,
  };
  if (!sheets.partners && sheets.log) {
    const names = namesInLog(workbook).map((name) => [name]);
    sheets.partners = {
      key: 'partners',
      place: { ...sheets.log.place, headingRow: 1, columns: { name: 1 } },
      cells: [['Partner'], ...names],
    };
  }
  return { workbook, ...gardenFrom(workbook, today(book.timeZone)) };
}
