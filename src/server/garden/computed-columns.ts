import type { Cell } from '../../domain/cell';
import { partnerState, projectState } from '../../domain/decide';
import type { Garden } from '../../domain/garden';
import type { Words } from '../../domain/sentences/words';
import { computedKeys } from '../../workbook/tables/tables';
import type { TableSheet } from '../sheets/read';
import type { Run } from '../sheets/runs';
import { runsAcross } from '../sheets/runs';
import type { Block } from '../sheets/write';

/** What our columns should say: by sheet row, then by column. Rows that are absent hold no entry. */
export type Computed = ReadonlyMap<number, Readonly<Record<string, Cell>>>;

/** Which rows are asked for; all when absent. */
export type Only = { readonly from: number; readonly to: number };

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

/**
 * The blocks in which a sheet differs from what it should say: for each run of our columns that stand beside each other, the rows from
 * the first to the last difference. Rows without an entry become blank.
 */
export function differences(sheeted: TableSheet, computed: Computed, only?: Only): { blocks: Block[]; rows: number } {
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
function spansOf({ key, place }: TableSheet): Run[] {
  return runsAcross(
    computedKeys(key).flatMap((column) =>
      place.columns[column] === undefined ? [] : [{ key: column, at: place.columns[column] }],
    ),
  );
}
