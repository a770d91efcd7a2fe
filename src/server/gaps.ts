import type { GapEntry, Gaps, GapsFilled } from '../contract/contract';
import type { Cell } from '../domain/cell';
import type { Day } from '../domain/day';
import { FIRST_YEAR, isDay } from '../domain/day';
import { nameKey } from '../domain/fold';
import { partnerState } from '../domain/garden';
import { asText, isBlank } from '../workbook/read';
import { today } from './cells';
import { bringUpToDate, gardenFrom } from './compute';
import { cellWritten } from './dates';
import type { Sheeted } from './grid';
import { cellAt } from './grid';
import { land } from './landing';
import type { Entry } from './rows';
import { addRows } from './rows';
import { runsDown } from './runs';
import { ensureLog } from './set-up';
import { stop } from './trouble';
import type { Written } from './undo';
import { begin } from './undo';
import type { Workbook } from './workbook';
import { openWorkbook, readWorkbook, refuseGaps } from './workbook';

const MOST = 2000;
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

/** The partners whose dates say nothing yet, each once, with what stands there instead. */
export function gapsIn(workbook: Workbook): Gaps {
  const partners = refuseGaps(workbook);
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

function hintOf(sheeted: Sheeted, row: number): string {
  const { place, cells } = sheeted;
  return HINTS.flatMap((key) => {
    const cell = cellAt(sheeted, row, key);
    const at = place.columns[key];
    if (isBlank(cell) || at === undefined) return [];
    return [`${asText(cells[place.headingRow - 1]?.[at - 1] ?? '')}: ${asText(cell)}`];
  }).join(' · ');
}

/** Stores what was entered: in one write for rows that follow each other, never over a cell that says something. */
export function fill(given: unknown): GapsFilled {
  const { book } = openWorkbook();
  const entries = checked(given, today(book.timeZone));
  ensureLog();
  const opening = openWorkbook();
  const workbook = readWorkbook(opening, 'kept', ['partners']);
  const partners = refuseGaps(workbook);
  const { said } = workbook.sheetWords;
  const cells: { row: number; column: string; known: Known }[] = [];
  const logged: Entry[] = [];
  const left: string[] = [];
  for (const entry of entries) {
    const row = rowNamed(partners, entry.name);
    if (row === 0) {
      left.push(entry.name);
      continue;
    }
    for (const { field, column, what } of FIELDS) {
      const known = entry[field];
      if (!known) continue;
      const says = cellAt(partners, row, column);
      if (column in partners.place.columns && (isBlank(says) || asText(says) === known.day))
        cells.push({ row, column, known });
      else {
        const note = known.of === 'day' ? '' : said.onlyKnown[known.of];
        logged.push({
          date: { date: known.day },
          partner: asText(cellAt(partners, row, 'name')),
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
  const written: Written[] = [
    ...cells.map(({ row, column, known }) => cellWritten(partners, row, column, dated(known))),
    ...logged.map((one): Written => ({ kind: 'row', table: 'log', cells: one })),
  ];
  const label = said.undoGaps(entries.length - left.length);
  const rows = written.length > 0 ? begin(opening, workbook, { label, written }) : [];
  if (!land(partners, blocks)) stop('rows-moving');
  for (const { row, column, known } of cells) {
    if (known.of === 'day') continue;
    const cell = partners.place.sheet.getRange(row, partners.place.columns[column]!);
    // A note of the library's own stays.
    if (cell.getNote() === '') cell.setNote(said.onlyKnown[known.of]);
  }
  if (rows.length > 0) {
    addRows(
      workbook.sheets.log ?? stop('missing-sheet', 'Log'),
      rows.map((row) => row.cells),
    );
  }
  return told(entries, left, written.length > 0 ? label : null);
}

function told(entries: readonly { name: string }[], left: readonly string[], undo: string | null): GapsFilled {
  const { workbook, garden } = bringUpToDate({}, openWorkbook());
  const { words, sheetWords } = workbook;
  return {
    said: sheetWords.said.gapsFilled(entries.length - left.length, left),
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

function rowNamed(partners: Sheeted, name: string): number {
  for (let row = partners.place.headingRow + 1; row <= partners.cells.length; row += 1) {
    if (nameKey(asText(cellAt(partners, row, 'name'))) === nameKey(name)) return row;
  }
  return 0;
}

/** What a page sent is not trusted. */
function checked(given: unknown, now: Day): { name: string; talked?: Known; done?: Known }[] {
  if (!Array.isArray(given) || given.length > MOST) return stop('wrong-arguments', 'entries');
  return given.map((one: unknown) => {
    const { name, talked, done } = (one ?? {}) as Partial<Record<keyof GapEntry, unknown>>;
    if (typeof name !== 'string' || nameKey(name) === '') return stop('wrong-arguments', 'name');
    return {
      name,
      ...(talked === undefined ? {} : { talked: knownDay(talked, name, now) }),
      ...(done === undefined ? {} : { done: knownDay(done, name, now) }),
    };
  });
}

function knownDay(text: unknown, name: string, now: Day): Known {
  if (typeof text !== 'string') return stop('wrong-arguments', name);
  const [, year, month, date] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  const day = `${year}-${month ?? '01'}-${date ?? '01'}`;
  if (!isDay(day) || Number(year) < FIRST_YEAR || day > now) return stop('wrong-arguments', `${name}: ${text}`);
  return { day, of: date ? 'day' : month ? 'month' : 'year' };
}
