import type { Cell } from '../domain/cell';
import type { Garden } from '../domain/garden';
import { partnerState, projectState } from '../domain/garden';
import type { Words } from '../domain/words/words';
import type { Table } from '../workbook/table';
import { columnKeys } from '../workbook/table';
import type { TableKey } from '../workbook/tables';
import { tables } from '../workbook/tables';
import type { Sheeted } from './grid';
import type { Run } from './runs';
import { runsAcross } from './runs';

/** What our columns should say: by sheet row, then by column. Rows that are absent hold no entry. */
export type Computed = ReadonlyMap<number, Readonly<Record<string, Cell>>>;

/** Which rows are asked for; all when absent. */
export type Only = { readonly from: number; readonly to: number };

/** The computed columns of a table, as keys in the order of the table. */
export function computedKeys(key: TableKey): string[] {
  const table: Table = tables[key];
  return columnKeys(table).filter((column) => table.columns[column]!.kind === 'computed');
}

/** What the computed columns of Partners should say. */
export function computedPartners(garden: Garden, words: Words, only?: Only): Computed {
  const computed = new Map<number, Record<string, Cell>>();
  for (const partner of garden.rows.partners) {
    if (only && (partner.row < only.from || partner.row > only.to)) continue;
    const state = partnerState(garden, partner);
    computed.set(partner.row, {
      stage: words.stage(state.stage),
      tier: words.tier(state.tier),
      inTouch: words.inTouch(state.inTouch),
      nextStep: words.nextStep(state),
      why: words.why(state),
    });
  }
  return computed;
}

/** What the computed columns of Projects should say. */
export function computedProjects(garden: Garden, words: Words): Computed {
  return new Map(
    garden.rows.projects.map((project) => {
      const state = projectState(garden, project);
      return [
        project.row,
        { stage: words.stage(state.stage), why: words.projectWhy(state), harvest: state.harvest },
      ] as const;
    }),
  );
}

/** A block to write: a whole span of our columns beside each other. Rows and columns from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * The blocks in which a sheet differs from what it should say: for each run of our columns that stand beside each other, the rows from
 * the first to the last difference. Rows without an entry become blank.
 */
export function differences(sheeted: Sheeted, computed: Computed, only?: Only): { blocks: Block[]; rows: number } {
  const { place, cells } = sheeted;
  const changed = new Set<number>();
  const blocks = spansOf(sheeted).flatMap(({ at, keys }): Block[] => {
    const from = only?.from ?? place.headingRow + 1;
    const to = Math.min(only?.to ?? cells.length, cells.length);
    let first = 0;
    let last = 0;
    const wanted: Cell[][] = [];
    for (let row = from; row <= to; row += 1) {
      const says = computed.get(row);
      const line = keys.map((key) => says?.[key] ?? '');
      wanted.push(line);
      if (line.every((cell, index) => cell === (cells[row - 1]?.[at - 1 + index] ?? ''))) continue;
      first ||= row;
      last = row;
      changed.add(row);
    }
    return first === 0 ? [] : [{ row: first, column: at, cells: wanted.slice(first - from, last - from + 1) }];
  });
  return { blocks, rows: changed.size };
}

/** The runs of computed columns that are finished. */
function spansOf({ key, place }: Sheeted): Run[] {
  return runsAcross(
    computedKeys(key).flatMap((column) =>
      place.columns[column] === undefined ? [] : [{ key: column, at: place.columns[column] }],
    ),
  );
}
