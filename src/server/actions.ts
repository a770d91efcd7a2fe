import type {
  AdoptionPreview,
  AsOf,
  Card,
  CheckLine,
  Done,
  FixDone,
  Gaps,
  GapsFilled,
  LogEntry,
  MappedHeading,
  Opened,
  Seen,
  TextDates,
} from '../contract/contract';
import { isDay } from '../domain/day';
import { TABLE_KEYS } from '../workbook/tables';
import { adoptLists as adoptEverything } from './adopt';
import { takeOver } from './bring-in';
import { cardAtSelection, cardNamed } from './card';
import { today } from './cells';
import type { UpToDate } from './compute';
import { bringUpToDate, gardenFrom } from './compute';
import { computedKeys } from './computed';
import { convert, textDatesIn } from './dates';
import { fill, gapsIn } from './gaps';
import { adoptChosen, listsSeen, previewOf } from './lists';
import { alone } from './lock';
import { logEntry } from './log';
import { mendCheck, rename, show } from './mend';
import { clearSample, plantSample } from './sample';
import { decide, settle as settleRow } from './season';
import { addSet, ensureTable, settle, setUpSheets } from './set-up';
import { checkLines, doneWith, openedSidebar } from './sidebar';
import { stop } from './trouble';
import { finished, forget, remembered, takeBack } from './undo';
import { openWorkbook, readWorkbook, refuseGaps } from './workbook';

/*
 * What pages and menu can ask for, as plain jobs: they return the value or throw. main.ts names them for Google, and turns trouble
 * into sentences.
 */

export function openSidebar(): Opened {
  return openedSidebar();
}

export function cardOfSelection(): Card | null {
  const { workbook, garden } = lookOnly();
  return cardAtSelection(workbook, garden);
}

export function cardOfPartner(name: unknown): Card | null {
  if (typeof name !== 'string') return stop('wrong-arguments', 'partner');
  const { workbook, garden } = lookOnly();
  return cardNamed(workbook, garden, name);
}

export function logSomething(entry: LogEntry): Done {
  return alone(() =>
    finished(() => {
      const { said, done } = logEntry(entry);
      const [first] = entry.partner.split(';');
      return doneWith(said, done, cardNamed(done.workbook, done.garden, first ?? ''));
    }),
  );
}

/** A planned row becomes what happened. */
export function settlePlan(plan: unknown, end: unknown): Done {
  return alone(() =>
    finished(() => {
      const { said, done, partner } = settleRow(plan, end);
      return doneWith(said, done, cardNamed(done.workbook, done.garden, partner.split(';')[0] ?? ''));
    }),
  );
}

export function decideSeason(decision: unknown): Done {
  return alone(() =>
    finished(() => {
      const { said, done, partner } = decide(decision);
      return doneWith(said, done, cardNamed(done.workbook, done.garden, partner));
    }),
  );
}

export function undoLast(): Done {
  return alone(() => {
    const opening = openWorkbook();
    const undo = remembered(opening) ?? stop('nothing-to-undo');
    const { left } = takeBack(readWorkbook(opening, 'kept', TABLE_KEYS), undo);
    forget(opening);
    const { said } = opening.sheetWords;
    return doneWith(left === 0 ? said.undone : said.undonePartly(left), afterUndo());
  });
}

/** Up to date again; where a list was moved out of there is no garden any more, and nothing to write. */
function afterUndo(): UpToDate {
  const opening = openWorkbook();
  if (opening.book.places.partners || opening.state.columns.partners) return bringUpToDate({}, opening);
  const workbook = readWorkbook(opening);
  return { workbook, ...gardenFrom(workbook, today(workbook.book.timeZone)), rows: 0 };
}

export function recalculate(options?: AsOf): Done {
  const done = bringUpToDate({ asOf: dayOf(options) });
  return doneWith(done.workbook.sheetWords.said.recalculated(done.rows), done);
}

export function setUp(): Done {
  return alone(() => {
    const { places, pages } = openWorkbook().book;
    const again = places.partners && places.log && pages['settings'];
    const done = setUpSheets();
    const { said } = done.workbook.sheetWords;
    return doneWith(again ? said.setUpAgain : said.setUp, done);
  });
}

export function addSample(): Done {
  return alone(() => {
    const planted = plantSample();
    if (!planted) return recalculate();
    const { said } = planted.done.workbook.sheetWords;
    return doneWith(said.sampleAdded(planted.partners, planted.rows), planted.done);
  });
}

export function removeSample(): Done {
  return alone(() => {
    const cleared = clearSample();
    if (!cleared) return recalculate();
    const { said } = cleared.done.workbook.sheetWords;
    const { removed, left } = cleared;
    return doneWith(left === 0 ? said.sampleRemoved(removed) : said.sampleKept(removed, left), cleared.done);
  });
}

export function startProjects(): Done {
  return alone(() => {
    ensureTable('projects');
    const done = settle();
    return doneWith(done.workbook.sheetWords.said.projectsStarted, done);
  });
}

export function addColumns(set: unknown): Done {
  return alone(() => {
    const { sheetWords } = openWorkbook();
    if (typeof set !== 'string' || !Object.keys(sheetWords.sets).includes(set)) return stop('wrong-arguments', 'set');
    const done = addSet(set);
    return doneWith(sheetWords.said.columnsAdded(sheetWords.sets[set as keyof typeof sheetWords.sets]), done);
  });
}

export function adopt(options?: AsOf): { mapping: MappedHeading[]; said: string } {
  return alone(() => {
    const { mapping, done } = adoptEverything(dayOf(options));
    const understood = mapping.filter(({ field }) => field !== null).length;
    return { mapping, said: done.workbook.sheetWords.said.adopted(done.garden.rows.partners.length, understood) };
  });
}

export function checkSheet(options?: AsOf): CheckLine[] {
  return checkLines(lookOnly(options));
}

/** `headingRows`: by sheet id. */
export function seeLists(headingRows?: unknown): Seen {
  const rows = Object.entries((headingRows ?? {}) as Record<string, unknown>).flatMap(([id, row]) =>
    typeof row === 'number' && Number.isInteger(row) && row > 0 ? [[Number(id), row] as const] : [],
  );
  return listsSeen(Object.fromEntries(rows));
}

export function previewLists(choices: unknown): AdoptionPreview {
  return previewOf(choices);
}

export function adoptLists(choices: unknown): Done {
  return alone(() => {
    const done = adoptChosen(choices);
    const headings = Object.values(done.workbook.sheets).reduce(
      (count, { key, place }) => count + Object.keys(place.columns).length - computedKeys(key).length,
      0,
    );
    return doneWith(done.workbook.sheetWords.said.adopted(done.garden.rows.partners.length, headings), done);
  });
}

export function textDates(): TextDates[] {
  return textDatesIn(readWorkbook(openWorkbook(), 'kept'));
}

export function convertDates(table: unknown, column: unknown, order: unknown, into: unknown): Done {
  return alone(() => {
    const done = convert(table, column, order, into);
    return doneWith(done.workbook.sheetWords.said.recalculated(done.rows), done);
  });
}

export function gaps(): Gaps {
  return gapsIn(readWorkbook(openWorkbook(), 'kept'));
}

export function fillGaps(entries: unknown): GapsFilled {
  return alone(() => finished(() => fill(entries)));
}

export function showCell(table: unknown, row: unknown, column: unknown): null {
  return show(table, row, column);
}

export function fixCheck(line: unknown, fix: unknown): FixDone {
  return alone(() => finished(() => mendCheck(line, fix)));
}

export function renamePartner(from: unknown, to: unknown): Done {
  return alone(() => {
    const done = rename(from, to);
    const { said } = done.workbook.sheetWords;
    return doneWith(
      said.mended(said.undoRenamed(String(from), String(to))),
      done,
      cardNamed(done.workbook, done.garden, String(to)),
    );
  });
}

/** Sheets of an older copy that the user copied into this spreadsheet take their places. */
export function bringIn(): { said: string } {
  return alone(() => ({ said: takeOver() }));
}

/** The garden as it stands; nothing is written. */
export function lookOnly(options?: AsOf) {
  const workbook = readWorkbook(openWorkbook());
  refuseGaps(workbook);
  return { workbook, ...gardenFrom(workbook, dayOf(options) ?? today(workbook.book.timeZone)), rows: 0 };
}

/** The day that was asked for; undefined: today. */
export function dayOf(options: AsOf | undefined) {
  const asOf: unknown = options?.asOf;
  if (asOf === undefined || asOf === null) return undefined;
  if (typeof asOf !== 'string' || !isDay(asOf)) return stop('wrong-arguments', 'as-of day');
  return asOf;
}
