import type { Mapping } from '../src/workbook/adopt/map';
import { headingOf } from '../src/workbook/tables/tables';

/** What truth.json says of one list. `also` holds answers that are right too; null: leave the column alone. */
export interface Truth {
  kind: string;
  headerRow: number;
  columns: Record<string, { field: string | null; also?: (string | null)[] }>;
  locale?: string;
}

export interface Comparison {
  right: number;
  /** Headings that went to a field they do not belong to. */
  wrong: string[];
  /** Headings that have a field and were left alone, though no other heading took it. */
  missed: string[];
}

/** Compares a mapping with the truth. Columns left alone on purpose do not count as right. */
export function compare(mapping: Mapping | null, truth: Truth): Comparison {
  const result: Comparison = { right: 0, wrong: [], missed: [] };
  const kind = mapping?.kind;
  if (kind && kind !== truth.kind.toLowerCase()) result.wrong.push(`kind: ${kind}, expected ${truth.kind}`);
  if (mapping && mapping.table.headingRow !== truth.headerRow) {
    result.wrong.push(`heading row: ${mapping.table.headingRow}, expected ${truth.headerRow}`);
  }
  const got = new Map<string, string | null>();
  for (const column of mapping?.columns ?? []) {
    const known = column.heading in truth.columns;
    const field = column.field === null || !kind ? null : headingOf(kind, column.field);
    if (known) got.set(column.heading, field);
    else if (field !== null) result.wrong.push(`"${column.heading}": ${field}, expected nothing`);
  }
  const taken = new Set([...got.values()]);
  for (const [heading, { field, also = [] }] of Object.entries(truth.columns)) {
    const mine = got.get(heading) ?? null;
    const shown = JSON.stringify(heading);
    if (mine !== null) {
      if (mine === field || also.includes(mine)) result.right++;
      else result.wrong.push(`${shown}: ${mine}, expected ${field ?? 'nothing'}`);
    } else if (field !== null && !also.includes(null) && !taken.has(field) && !also.some((one) => taken.has(one))) {
      result.missed.push(`${shown}: expected ${field}`);
    }
  }
  return result;
}
