import type { Card, CheckLine, Done, Fix, Opened, Garden as Shown } from '../contract/contract';
import type { Check } from '../domain/check';
import { gardenChecks } from '../domain/garden';
import type { Stage } from '../domain/lists';
import { TIERS, WHAT } from '../domain/lists';
import { namedStates, summaryOf } from '../domain/summary';
import { asText } from '../workbook/read';
import type { Table } from '../workbook/table';
import { headingOf, tables } from '../workbook/tables';
import { columnLetters } from './book';
import { cardAtSelection } from './card';
import { today } from './cells';
import type { UpToDate } from './compute';
import { bringUpToDate, gardenFrom } from './compute';
import { dailyOf } from './today';
import { remembered } from './undo';
import type { Opening } from './workbook';
import { openWorkbook, readWorkbook, refuseGaps } from './workbook';

/** The garden year, as the sidebar draws it. */
const YEAR: readonly Stage[] = ['Seed', 'Seedling', 'Harvest', 'Resting', 'Needs a date'];

/** Everything the sidebar shows first; what was out of date is rewritten when the user may write. */
export function openedSidebar(): Opened {
  const opening = openWorkbook();
  const { state, words, sheetWords } = opening;
  const what = WHAT.map((value) => ({
    value,
    word: words.list(value),
    hint: sheetWords.hints[value],
    counts: value === 'Did it',
  }));
  const nothing = {
    language: state.settings.language,
    library: state.settings.library,
    garden: null,
    names: [],
    card: null,
    sample: false,
    freshened: 0,
    what,
    undo: null,
    daily: null,
  };
  if (!opening.book.places.partners && !state.columns.partners) {
    const blank = opening.book.file.getSheets().every((sheet) => sheet.getLastRow() === 0);
    return { ...nothing, state: blank ? 'empty' : 'list' };
  }
  const done = fresh(opening);
  const { language, library } = done.workbook.settings;
  return {
    ...nothing,
    language,
    library,
    state: 'ready',
    garden: gardenShown(done),
    names: namedStates(done.garden).map(({ name }) => name),
    card: cardAtSelection(done.workbook, done.garden),
    sample: state.sample !== null,
    freshened: done.rows,
    undo: remembered(opening)?.label ?? null,
    daily: dailyOf(done.workbook, done.garden),
  };
}

/** Brings everything up to date; somebody who may only look sees what would be there. */
function fresh(opening: Opening): UpToDate {
  try {
    return bringUpToDate({}, opening);
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error;
    const workbook = readWorkbook(openWorkbook());
    refuseGaps(workbook);
    return { workbook, ...gardenFrom(workbook, today(workbook.book.timeZone)), rows: 0 };
  }
}

/** What the sidebar shows after something was written. */
export function doneWith(said: string, done: UpToDate, card: Card | null = null): Done {
  const { book } = openWorkbook();
  return {
    said,
    garden: gardenShown(done),
    card,
    names: namedStates(done.garden).map(({ name }) => name),
    sample: openWorkbook().state.sample !== null,
    undo: remembered({ book })?.label ?? null,
    daily: dailyOf(done.workbook, done.garden),
  };
}

function gardenShown({ workbook: { words }, garden, cellChecks }: UpToDate): Shown {
  const summary = summaryOf(garden);
  return {
    asOf: garden.asOf,
    asOfText: words.date(garden.asOf),
    partners: summary.partners,
    stages: YEAR.map((key) => ({ key, word: words.stage(key), count: summary.stages[key] })),
    tiers: TIERS.map((key) => ({ key, word: words.tier(key), count: summary.tiers[key] })),
    headline: words.gardenHeadline(summary),
    checks: cellChecks.length + gardenChecks(garden).length,
  };
}

/** Every check of today with its address and sentence. */
export function checkLines({ workbook, garden, cellChecks }: UpToDate): CheckLine[] {
  const { sheets, words } = workbook;
  return [...cellChecks, ...gardenChecks(garden)].map((check: Check): CheckLine => {
    const sheeted = sheets[check.sheet];
    const column = sheeted?.place.columns[check.column];
    const heading =
      column === undefined
        ? headingOf(check.sheet, check.column)
        : asText(sheeted!.cells[sheeted!.place.headingRow - 1]?.[column - 1] ?? '');
    return {
      ...check,
      sheetName: sheeted?.place.sheet.getName() ?? (tables[check.sheet] as Table).name,
      cell: `${columnLetters(column ?? 1)}${check.row}`,
      message: words.check(check, heading),
      fixes: fixesOf(check),
    };
  });
}

/** What one click can mend: a name that is nearly there, a partner that is missing. */
function fixesOf({ code, sheet, value, nearest }: Check): Fix[] {
  if (code !== 'unknown-partner') return [];
  return [
    ...(nearest === undefined ? [] : [{ do: 'use-name', name: nearest } as const]),
    ...(sheet === 'log' || sheet === 'projects' ? [{ do: 'add-partner', name: value } as const] : []),
  ];
}
