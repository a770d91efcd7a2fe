import type { Cell } from '../../domain/cell';
import { strangeWords } from '../settings/own-words';
import { asText, isBlank } from '../tables/read';
import { candidatesOf, ENOUGH } from './candidates';
import type { Candidate, Kind, SeenColumn } from './column';
import { type FoundTable, findTable } from './find';
import { kindPoints } from './kind';
import { languageOf } from './lexicon';
import { look } from './looks';
import { isForm } from './no-list';
import { rowsWithoutData } from './not-data';
import { ownField } from './own-headings';

const KINDS: readonly Kind[] = ['partners', 'log', 'projects'];

/** What a column of theirs means. */
export interface Mapped {
  /** From 0. */
  column: number;
  heading: string;
  /** The key of our column; null: left alone. */
  field: string | null;
  /** 0 to 1. */
  confidence: number;
  /** The heading is one of ours: nothing was guessed. */
  own: boolean;
  /** Up to three values. */
  samples: string[];
  /** Where few words come again and again: those that are none of ours for what happened. */
  words: { word: string; count: number }[];
}

export interface Mapping {
  /** null: not a list we can take. */
  kind: Kind | null;
  table: FoundTable;
  columns: Mapped[];
  confidence: number;
}

/** Rows that are looked at: enough to know a column, few enough for a sheet of any length. */
const SAMPLE = 300;
/** A column of words has at most so many different ones, each at most so long. */
const MOST_WORDS = 16;
const MAX_SAMPLE_LENGTH = 40;

/**
 * Maps the headings of a sheet to the fields of Partners, Log or Projects; null when there is no table in it. `headingRow`: where
 * the user says that the headings stand, from 1.
 */
export function mapSheet(sheetName: string, cells: readonly (readonly Cell[])[], headingRow?: number): Mapping | null {
  const table = headingRow === undefined && isForm(cells) ? null : findTable(cells, headingRow);
  if (!table) return null;
  const rows = sampleOf(table, cells, SAMPLE);
  const columns = table.headings.flatMap((heading, column): SeenColumn[] =>
    heading.trim() === ''
      ? []
      : [{ column, heading, group: table.groups[column] ?? '', looks: look(rows.map((row) => row[column] ?? '')) }],
  );
  const language = languageOf(table.headings);
  const tries = KINDS.map((kind) => {
    const taken = assign(candidatesOf(kind, columns, language));
    return { kind, taken, points: kindPoints(kind, taken, columns, sheetName, language) };
  });
  const best = tries.reduce((top, one) => (one.points > top.points ? one : top));
  const kind = best.points > 0 ? best.kind : null;
  const taken = kind ? best.taken : new Map<number, Candidate>();
  if (kind) refine(table, cells, taken);
  const all = kind === 'log' ? sampleOf(table, cells, cells.length) : [];
  const mapped = columns.map(({ column, heading, looks }): Mapped => {
    const one = taken.get(column);
    return {
      column,
      heading,
      field: one?.field ?? null,
      confidence: one ? Math.min(1, Math.round(one.score * 100) / 100) : 0,
      own: kind !== null && one !== undefined && ownField(kind, heading, looks) === one.field,
      samples: samplesOf(rows, column),
      words: kind === 'log' && (one === undefined || one.field === 'what') ? comingAgain(all, column) : [],
    };
  });
  return { kind, table, columns: mapped, confidence: Math.min(1, best.points / 6) };
}

/** Each field takes its best column, each column one field: the surest first. */
function assign(candidates: readonly Candidate[]): Map<number, Candidate> {
  const taken = new Map<number, Candidate>();
  const fields = new Set<string>();
  const sorted = [...candidates].sort((a, b) => b.score - a.score || a.column - b.column);
  for (const one of sorted) {
    if (one.score < ENOUGH) break;
    if (taken.has(one.column) || fields.has(one.field)) continue;
    taken.set(one.column, one);
    fields.add(one.field);
  }
  // A list without partners is no list for us: a column that may be either is the partners, not their contacts.
  const name = fields.has('name') ? undefined : sorted.find((one) => one.field === 'name' && one.score >= ENOUGH);
  if (name && taken.get(name.column)?.field === 'contact') taken.set(name.column, name);
  return taken;
}

/** Once the column of names is known, rows with one cell elsewhere are known to be no entries. */
function refine(table: FoundTable, cells: readonly (readonly Cell[])[], taken: ReadonlyMap<number, Candidate>): void {
  const name = [...taken.values()].find((one) => one.field === 'name' || one.field === 'partner');
  if (!name) return;
  table.notData = rowsWithoutData(cells, table.headingRow - 1, table.lastRow, table.headings, name.column);
}

function sampleOf(table: FoundTable, cells: readonly (readonly Cell[])[], most: number): (readonly Cell[])[] {
  const not = new Set(table.notData);
  const rows: number[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) if (!not.has(row)) rows.push(row);
  const step = Math.max(1, rows.length / most);
  const chosen = Array.from({ length: Math.min(most, rows.length) }, (_, at) => rows[Math.floor(at * step)]!);
  return chosen.map((row) => cells[row - 1]!);
}

function samplesOf(rows: readonly (readonly Cell[])[], column: number): string[] {
  const texts = new Set<string>();
  for (const row of rows) {
    const cell = row[column] ?? '';
    if (!isBlank(cell)) texts.add(asText(cell));
    if (texts.size === 3) break;
  }
  return [...texts];
}

/** Numbers, days and long texts are no words, and what differs from row to row is no list of them. */
function comingAgain(rows: readonly (readonly Cell[])[], column: number): { word: string; count: number }[] {
  const texts = rows.flatMap((row) => {
    const cell = row[column] ?? '';
    return isBlank(cell) ? [] : [cell];
  });
  if (texts.some((cell) => typeof cell !== 'string' || cell.length > MAX_SAMPLE_LENGTH)) return [];
  const words = strangeWords(texts.map(asText));
  return words.length <= MOST_WORDS && words.length * 2 <= texts.length ? words : [];
}
