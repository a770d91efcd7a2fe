import type { AdoptionPreview, ListKind } from '../../contract/adopt';
import { nameKey } from '../../domain/fold';
import { GARDEN_YEAR, TIERS } from '../../domain/lists';
import { partsOf } from '../../domain/several';
import { summaryOf } from '../../domain/summary';
import { settingsCells } from '../../workbook/settings/sheet';
import { asText } from '../../workbook/tables/read';
import { computedKeys } from '../../workbook/tables/tables';
import { headingIn } from '../../workbook/words/headings';
import { computedPartners, computedProjects } from '../garden/computed-columns';
import { gardenFrom } from '../garden/read-garden';
import type { Opening, Workbook } from '../garden/workbook';
import { openWorkbook, parseRows } from '../garden/workbook';
import { columnLetters } from '../sheets/book';
import { today } from '../sheets/cells';
import type { TableSheet } from '../sheets/read';
import { cellsOf } from '../sheets/read';
import type { Taken } from './choices';
import { settingsAfter, takenFor } from './choices';

const EXAMPLES = 5;

/** What would be written for these choices, and what the garden would look like; writes nothing. */
export function previewLists(choices: unknown): AdoptionPreview {
  const opening = openWorkbook();
  const { taken } = takenFor(choices);
  const { garden, workbook } = previewWorkbook(opening, taken);
  const { words, sheetWords, sheets } = workbook;
  const summary = summaryOf(garden);
  const groups = taken.map(({ key, sheet, mapping, isBeside }) => {
    if (isBeside) {
      const sentence = sheetWords.adopting.readBeside(sheet.getName());
      return { sheet: sheet.getName(), sentence, cells: 0, examples: [] };
    }
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
        ? sheetWords.messages.previewRead
        : sheetWords.messages.previewColumns(headings.join(', '), computed.size);
    return { sheet: sheet.getName(), sentence, cells: columns.length * (computed.size + 1), examples };
  });
  const { places, otherSheets } = opening.book;
  if (!places.partners && !taken.some(({ key }) => key === 'partners')) {
    const names = garden.rows.partners;
    groups.push({
      sheet: sheetWords.sheets.partners,
      sentence: sheetWords.messages.previewSheet(names.length),
      cells: names.length * (1 + computedKeys('partners').length),
      examples: names.slice(0, EXAMPLES).map(({ name, row }) => ({ cell: `A${row}`, value: name })),
    });
  }
  if (!otherSheets['settings']) {
    groups.push({
      sheet: sheetWords.sheets.settings,
      sentence: sheetWords.messages.previewSettings,
      cells: settingsCells(workbook.settings).flat().length,
      examples: [],
    });
  }
  return {
    groups,
    stages: GARDEN_YEAR.map((key) => ({
      key,
      word: words.stage(key),
      count: summary.stages[key],
    })),
    tiers: TIERS.map((key) => ({ key, word: words.tier(key), count: summary.tiers[key] })),
    gaps: summary.stages['Needs a date'],
  };
}

/** The workbook as it would be read after adopting; nothing is written. */
function previewWorkbook(opening: Opening, taken: readonly Taken[]) {
  const { state, words, sheetWords, book } = opening;
  const sheets: Partial<Record<ListKind, TableSheet>> = {};
  const moreLogs: TableSheet[] = [];
  for (const { key, sheet, mapping, isBeside } of taken) {
    const columns: Record<string, number> = {};
    for (const { column, field } of mapping.columns) if (field) columns[field] = column + 1;
    const cells = cellsOf(sheet.getDataRange().getValues(), book.timeZone);
    const sheeted = { key, place: { sheet, headingRow: mapping.table.headingRow, columns, pending: {} }, cells };
    if (isBeside) moreLogs.push(sheeted);
    else sheets[key] = sheeted;
  }
  const adopted = taken.flatMap(({ key, isBeside }) => (isBeside ? [] : [key]));
  const workbook: Workbook = {
    book,
    state: { ...state, adopted },
    settings: settingsAfter(state.settings, taken),
    words,
    sheetWords,
    sheets,
    moreLogs,
    unusable: [],
  };
  const anyLog = sheets.log ?? moreLogs[0];
  if (!sheets.partners && anyLog) {
    const names = namesInLog(workbook).map((name) => [name]);
    sheets.partners = {
      key: 'partners',
      place: { ...anyLog.place, headingRow: 1, columns: { name: 1 } },
      cells: [['Partner'], ...names],
    };
  }
  return { workbook, ...gardenFrom(workbook, today(book.timeZone)) };
}

/** The names of partners in the Log, each once, in the order in which they come. */
export function namesInLog(workbook: Workbook): string[] {
  const names = new Map<string, string>();
  const cells = parseRows(workbook, today(workbook.book.timeZone)).rows.log.map(({ partner }) => partner);
  // Who stands alone in a row is known: "A, B" then names two.
  const alone = new Set(cells.filter((cell) => !/[,;]/.test(cell)).map(nameKey));
  for (const cell of cells) {
    for (const { text: name } of partsOf(cell, (text) => alone.has(nameKey(text)))) {
      if (nameKey(name) !== '' && !names.has(nameKey(name))) names.set(nameKey(name), name);
    }
  }
  return [...names.values()];
}
