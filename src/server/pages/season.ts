import { LIMITS } from '../../contract/limits';
import type { PlanAt, PlanEnd, SeasonDecision } from '../../contract/season';
import type { WriteResult } from '../../contract/sidebar';
import type { Cell } from '../../domain/cell';
import { NEXT_SEASON } from '../../domain/lists';
import { wordIn } from '../../domain/words/recognise';
import { asText } from '../../workbook/tables/read';
import type { TableKey } from '../../workbook/tables/tables';
import { dailyWords } from '../../workbook/words/daily';
import { headingIn } from '../../workbook/words/headings';
import { recompute } from '../garden/recompute';
import type { Workbook } from '../garden/workbook';
import { openWorkbook, readWorkbook, requireColumns } from '../garden/workbook';
import * as given from '../ground/arguments';
import { withLock } from '../ground/lock';
import { stop } from '../ground/stop';
import { addTo, ensureLog } from '../set-up/set-up';
import { today } from '../sheets/cells';
import type { TableSheet } from '../sheets/read';
import { cellAt } from '../sheets/read';
import { addRows } from '../sheets/rows';
import { writeChecked } from '../sheets/write';
import { cellWritten } from '../undo/cell-written';
import type { AddedRow, WrittenCell } from '../undo/last-change';
import { recordChange } from '../undo/last-change';
import { rowNamed } from './row-named';
import { SEASON_COLUMNS } from './today';
import { resultFor } from './write-result';

/** Writes a decision about the season: into the row's own columns; a reason that has none becomes a note in the Log. */
export function decideSeason(asked: unknown): WriteResult {
  const decision = checkedDecision(asked);
  return withLock(() => decide(decision));
}

function decide(decision: SeasonDecision): WriteResult {
  const { next, reason, partner } = decision;
  const table: TableKey = decision.project === '' ? 'partners' : 'projects';
  const named = decision.project || partner;
  if (decision.addColumns && table === 'partners') makeSeason(named);
  const noteNeeded = reason !== '' && reasonColumn(table, next) === '';
  if (noteNeeded) ensureLog();
  const opening = openWorkbook();
  const workbook = readWorkbook(opening, 'kept', [table]);
  requireColumns(workbook);
  const { words, sheets, settings } = workbook;
  const sheeted = sheets[table] ?? stop('missing-sheet', workbook.sheetWords.sheets[table]);
  const row = rowNamed(sheeted, named) || stop('partner-gone', named);
  const now = today(workbook.book.timeZone);
  const cells: Record<string, Cell> = { nextSeason: words.list(next), decidedOn: { date: now } };
  if (next === 'Rest') cells['restUntil'] = decision.restUntil === '' ? '' : { date: decision.restUntil };
  if (reason !== '' && !noteNeeded) cells[reasonColumn(table, next)] = reason;
  const lacking = Object.keys(cells).filter((key) => sheeted.place.columns[key] === undefined);
  if (lacking.length > 0) {
    stop('needs-columns', lacking.map((key) => headingIn(settings.language, table, key)).join(', '));
  }
  const { messages } = dailyWords(settings.language);
  const notes = noteNeeded ? [noteOf(workbook, partner, messages.reason(words.list(next), reason))] : [];
  const changed = cellsChanged(sheeted, row, cells);
  const label = messages.undoSeason(named, words.list(next));
  return recordChange(opening, workbook, { label, written: [...changed, ...notes] }, (rows) => {
    writeCells(sheeted, row, changed);
    if (rows.length > 0) {
      addRows(
        sheets.log ?? stop('missing-sheet', workbook.sheetWords.sheets.log),
        rows.map((one) => one.cells),
      );
    }
    return resultFor(partner, messages.seasonDecided(named, words.list(next)), recompute({}, openWorkbook()));
  });
}

/** Makes a planned row what happened: changes its word, in the row that still says what the page saw. */
export function settlePlan(givenPlan: unknown, givenEnd: unknown): WriteResult {
  const plan = checkedPlan(givenPlan);
  const end = given.oneOf(PLAN_ENDS, givenEnd, 'end');
  return withLock(() => resolvePlan(plan, end));
}

const PLAN_ENDS = ['Talked', 'Did it', 'Note'] as const satisfies readonly PlanEnd[];

function resolvePlan(plan: PlanAt, end: PlanEnd): WriteResult {
  const opening = openWorkbook();
  const workbook = readWorkbook(opening, 'kept', ['log']);
  requireColumns(workbook);
  const { words, sheets, settings, sheetWords } = workbook;
  const log = sheets.log ?? stop('missing-sheet', sheetWords.sheets.log);
  const row = rowPlanned(log, plan, end) || stop('plan-gone', plan.partner);
  const { messages, today: labels } = dailyWords(settings.language);
  const name = plan.partner || labels.library;
  const changed = cellsChanged(log, row, { what: words.list(end) });
  return recordChange(opening, workbook, { label: messages.undoPlan(name), written: changed }, () => {
    writeCells(log, row, changed);
    return resultFor(plan.partner, messages.settled(name, words.list(end)), recompute({}, openWorkbook()));
  });
}

/** Those of a row's cells that do not say so yet. */
function cellsChanged(sheeted: TableSheet, row: number, cells: Readonly<Record<string, Cell>>): WrittenCell[] {
  const changed = Object.entries(cells).filter(([key, cell]) => asText(cellAt(sheeted, row, key)) !== asText(cell));
  return changed.map(([key, cell]) => cellWritten(sheeted, row, key, cell));
}

/** One write each. */
function writeCells(sheeted: TableSheet, row: number, changed: readonly WrittenCell[]): void {
  const blocks = changed.map(({ column, written }) => ({
    row,
    column: sheeted.place.columns[column]!,
    cells: [[written]],
  }));
  if (!writeChecked(sheeted, blocks)) stop('rows-moving');
}

function noteOf({ words, book }: Workbook, partner: string, note: string): AddedRow {
  const cells = { date: { date: today(book.timeZone) }, partner, what: words.list('Note'), note };
  return { kind: 'row', table: 'log', cells };
}

/** The column for a reason; `''` where there is none: an ended partner has one, every project has. */
function reasonColumn(table: TableKey, next: string): string {
  return table === 'projects' ? 'reason' : next === 'Let go' ? 'endedBecause' : '';
}

/** The columns that are missing or were not finished, at the right end, after the user was asked; none for a partner who is not there. */
function makeSeason(named: string): void {
  const partners = readWorkbook(openWorkbook(), 'kept').sheets.partners ?? stop('no-partners-sheet');
  if (rowNamed(partners, named) === 0) stop('partner-gone', named);
  addTo(openWorkbook(), 'partners', SEASON_COLUMNS);
}

/** The planned row that still says this, or the end already: where the page saw it, else wherever it stands now. */
function rowPlanned(log: TableSheet, { row, date, partner, note }: PlanAt, end: PlanEnd): number {
  const says = (at: number) =>
    wordIn(['Planned', end], asText(cellAt(log, at, 'what'))) !== undefined &&
    asText(cellAt(log, at, 'date')) === date &&
    asText(cellAt(log, at, 'partner')) === partner &&
    asText(cellAt(log, at, 'note')) === note;
  if (says(row)) return row;
  for (let at = log.place.headingRow + 1; at <= log.cells.length; at += 1) if (says(at)) return at;
  return 0;
}

function checkedDecision(decision: unknown): SeasonDecision {
  const { partner, project, next, restUntil, reason, addColumns } = given.partsOf(decision);
  return {
    partner: given.name(partner, 'partner', LIMITS.name),
    project: typeof project === 'string' ? project.trim() : '',
    next: given.oneOf(NEXT_SEASON, next, 'season'),
    restUntil:
      restUntil === '' ? '' : given.optional(restUntil, '', (until) => given.plausibleDay(until, 'rest until')),
    reason: given.text(reason, 'reason', LIMITS.reason),
    addColumns: addColumns === true,
  };
}

/** As it stands in the sheet, outer spaces too: it is looked for again. */
function checkedPlan(plan: unknown): PlanAt {
  const { row, date, partner, note } = given.partsOf(plan);
  if (typeof row !== 'number' || typeof date !== 'string') return stop('wrong-arguments', 'row');
  if (typeof partner !== 'string' || typeof note !== 'string') return stop('wrong-arguments', 'partner');
  return { row, date, partner, note };
}
