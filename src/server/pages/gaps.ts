import type { Gaps, GapsFilled } from '../../contract/gaps';
import { LIMITS } from '../../contract/limits';
import type { Cell } from '../../domain/cell';
import type { Day } from '../../domain/day';
import { FIRST_YEAR, isDay } from '../../domain/day';
import { partnerState } from '../../domain/decide';
import { nameKey } from '../../domain/fold';
import { asText, isBlank } from '../../workbook/tables/read';
import { gardenFrom } from '../garden/read-garden';
import { recompute } from '../garden/recompute';
import type { Workbook } from '../garden/workbook';
import { openWorkbook, readWorkbook, requireColumns } from '../garden/workbook';
import * as given from '../ground/arguments';
import { withLock } from '../ground/lock';
import { stop } from '../ground/stop';
import { ensureLog } from '../set-up/set-up';
import { today } from '../sheets/cells';
import type { TableSheet } from '../sheets/read';
import { cellAt, isFormula } from '../sheets/read';
import type { Entry } from '../sheets/rows';
import { addRows } from '../sheets/rows';
import { runsDown } from '../sheets/runs';
import { writeChecked } from '../sheets/write';
import { cellWritten } from '../undo/cell-written';
import type { Written } from '../undo/last-change';
import { recordChange } from '../undo/last-change';
import { rowNamed } from './row-named';

const HINTS = ['lastTalked', 'lastDone', 'lastContact', 'partnerSince'];

/** A day that was entered, and how much of it is known. */
interface Known {
  readonly day: Day;
  readonly of: 'day' | 'month' | 'year';
}

/** What one form field becomes: a cell of the Partners row, or a Log row where the sheet has no free cell for it. */
const FIELDS = [
  { field: 'talked', column: 'lastTalked', what: 'Talked' },
  { field: 'done', column: 'lastDone', what: 'Did it' },
] as const;

/** What is said of a partner. */
interface Said {
  readonly name: string;
  readonly talked?: Known;
  readonly done?: Known;
  /** They rest by choice: into the columns of the season. */
  readonly rests?: boolean;
  /** Nothing was heard of them: a note in the Log. */
  readonly isSilent?: boolean;
}

/** The partners that need a date. */
export function gaps(): Gaps {
  return gapsIn(readWorkbook(openWorkbook(), 'kept'));
}

/** Stores the days that were entered. */
export function fillGaps(entries: unknown): GapsFilled {
  return withLock(() => fill(entries));
}

/** The partners whose dates say nothing yet, each once, with what stands there instead. */
function gapsIn(workbook: Workbook): Gaps {
  const partners = requireColumns(workbook);
  const day = today(workbook.book.timeZone);
  const { garden } = gardenFrom(workbook, day);
  const named = new Map<string, { name: string; hint: string }>();
  for (const partner of garden.rows.partners) {
    if (partnerState(garden, partner).stage !== 'Needs a date' || named.has(nameKey(partner.name))) continue;
    named.set(nameKey(partner.name), { name: partner.name, hint: hintOf(partners, partner.row) });
  }
  return {
    language: workbook.settings.language,
    today: day,
    gaps: [...named.values()],
    partners: garden.rows.partners.length,
  };
}

/** What stands in the date columns of a partner, as a hint. */
export function hintOf(sheeted: TableSheet, row: number): string {
  const { place, cells } = sheeted;
  return HINTS.flatMap((key) => {
    const cell = cellAt(sheeted, row, key);
    const at = place.columns[key];
    if (isBlank(cell) || at === undefined) return [];
    return [`${asText(cells[place.headingRow - 1]?.[at - 1] ?? '')}: ${asText(cell)}`];
  }).join(' · ');
}

/** Stores what was entered: in one write for rows that follow each other, never over a cell that says something. */
export function fill(asked: unknown): GapsFilled {
  const { book } = openWorkbook();
  const now = today(book.timeZone);
  const entries = checked(asked, now);
  ensureLog();
  const opening = openWorkbook();
  const workbook = readWorkbook(opening, 'kept', ['partners']);
  const partners = requireColumns(workbook);
  const { messages } = workbook.sheetWords;
  const cells: { row: number; column: string; known: Known }[] = [];
  const decided: { row: number; column: string; cell: Cell }[] = [];
  const logged: Entry[] = [];
  const left: string[] = [];
  for (const entry of entries) {
    const row = rowNamed(partners, entry.name);
    if (row === 0) {
      left.push(entry.name);
      continue;
    }
    const named = asText(cellAt(partners, row, 'name'));
    const note = (text: string): Entry => ({
      date: { date: now },
      partner: named,
      what: workbook.words.list('Note'),
      note: text,
    });
    if (entry.isSilent) logged.push(note(messages.silent));
    if (entry.rests) {
      const rest: Record<string, Cell> = { nextSeason: workbook.words.list('Rest'), decidedOn: { date: now } };
      const isFree = Object.entries(rest).every(([column, cell]) => {
        const [says, at] = [cellAt(partners, row, column), partners.place.columns[column]];
        const isSame = isBlank(says) || asText(says) === asText(cell);
        return at !== undefined && isSame && !isFormula(partners, row, at);
      });
      if (isFree) decided.push(...Object.entries(rest).map(([column, cell]) => ({ row, column, cell })));
      else logged.push(note(messages.rests));
    }
    for (const { field, column, what } of FIELDS) {
      const known = entry[field];
      if (!known) continue;
      const says = cellAt(partners, row, column);
      const at = partners.place.columns[column];
      const isFree = at !== undefined && !isFormula(partners, row, at);
      if (isFree && (isBlank(says) || asText(says) === known.day)) {
        // A time of day beside the same day stays.
        if (typeof says !== 'object' || says.at === undefined) cells.push({ row, column, known });
      } else {
        const note = known.of === 'day' ? '' : messages.onlyKnown[known.of];
        logged.push({
          date: { date: known.day },
          partner: named,
          what: workbook.words.list(what),
          ...(note === '' ? {} : { note }),
        });
      }
    }
  }
  const dated = (known: Known): Cell => ({ date: known.day });
  const blocks = FIELDS.flatMap(({ column }) =>
    runsDown(cells.filter((one) => one.column === column).map(({ row, known }) => ({ row, cell: dated(known) }))).map(
      (run) => ({ row: run.row, column: partners.place.columns[column]!, cells: run.cells.map((cell) => [cell]) }),
    ),
  );
  const others = ['nextSeason', 'decidedOn'].flatMap((column) =>
    runsDown(decided.filter((one) => one.column === column)).map((run) => ({
      row: run.row,
      column: partners.place.columns[column]!,
      cells: run.cells.map((cell) => [cell]),
    })),
  );
  const written: Written[] = [
    ...decided.map(({ row, column, cell }) => cellWritten(partners, row, column, cell)),
    ...cells.map(({ row, column, known }) => cellWritten(partners, row, column, dated(known))),
    ...logged.map((one): Written => ({ kind: 'row', table: 'log', cells: one })),
  ];
  const label = messages.undoGaps(entries.length - left.length);
  if (written.length === 0) return filledResult(entries, left, null);
  return recordChange(opening, workbook, { label, written }, (rows) => {
    if (!writeChecked(partners, [...blocks, ...others])) stop('rows-moving');
    for (const { row, column, known } of cells) {
      if (known.of === 'day') continue;
      const cell = partners.place.sheet.getRange(row, partners.place.columns[column]!);
      // A note of the library's own stays.
      if (cell.getNote() === '') cell.setNote(messages.onlyKnown[known.of]);
    }
    if (rows.length > 0) {
      addRows(
        workbook.sheets.log ?? stop('missing-sheet', 'Log'),
        rows.map((row) => row.cells),
      );
    }
    return filledResult(entries, left, label);
  });
}

function filledResult(entries: readonly { name: string }[], left: readonly string[], undo: string | null): GapsFilled {
  const { workbook, garden } = recompute({}, openWorkbook());
  const { words, sheetWords } = workbook;
  return {
    message: sheetWords.messages.gapsFilled(entries.length - left.length, left),
    undo,
    left: [...left],
    partners: entries.flatMap(({ name }) => {
      const partner = garden.partners.byKey.get(nameKey(name))?.[0];
      if (!partner) return [];
      const state = partnerState(garden, partner);
      return [{ name, stage: { key: state.stage, word: words.stage(state.stage) }, why: words.why(state) }];
    }),
  };
}

function checked(entries: unknown, now: Day): Said[] {
  const all = given.list(entries, 'entries', (one) => checkedEntry(one, now), LIMITS.gaps);
  const keys = all.map(({ name }) => nameKey(name));
  const twice = all.find((_, at) => keys.indexOf(keys[at]!) !== at);
  return twice ? stop('wrong-arguments', twice.name) : all;
}

function checkedEntry(entry: unknown, now: Day): Said {
  const { name, talked, done, rests, isSilent } = given.partsOf(entry);
  const named = given.name(name, 'name');
  return {
    name: named,
    ...(rests === true ? { rests } : {}),
    ...(isSilent === true ? { isSilent } : {}),
    ...(talked === undefined ? {} : { talked: knownDay(talked, named, now) }),
    ...(done === undefined ? {} : { done: knownDay(done, named, now) }),
  };
}

function knownDay(text: unknown, name: string, now: Day): Known {
  if (typeof text !== 'string') return stop('wrong-arguments', name);
  const [, year, month, date] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  const day = `${year}-${month ?? '01'}-${date ?? '01'}`;
  if (!isDay(day) || Number(year) < FIRST_YEAR || day > now) return stop('wrong-arguments', `${name}: ${text}`);
  return { day, of: date ? 'day' : month ? 'month' : 'year' };
}
