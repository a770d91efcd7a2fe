import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Cell } from '../../src/domain/cell';
import type { Check } from '../../src/domain/check';
import { gardenChecks } from '../../src/domain/checks';
import { highestTier, partnerState } from '../../src/domain/decide';
import type { Garden } from '../../src/domain/garden';
import { gardenOf } from '../../src/domain/garden';
import { nextStepOf } from '../../src/domain/next-step';
import type { Windows } from '../../src/domain/rows';
import { DEFAULT_WINDOWS } from '../../src/domain/rows';
import { readTable } from '../../src/workbook/tables/read';
import type { Grid, Table } from '../../src/workbook/tables/table';
import { tables } from '../../src/workbook/tables/tables';

/* Gardens written down with what an experienced colleague would say of them: rows by heading, a day as `{ "date": … }`. */

type Row = Record<string, unknown>;

export interface Worked {
  readonly says: string;
  readonly asOf: string;
  readonly settings?: Record<string, number>;
  readonly partners: Row[];
  readonly projects: Row[];
  readonly log: Row[];
  /** By name; `checks`, where it is there, lists the code of every check. */
  readonly expect: Record<string, unknown>;
}

const SETTINGS: Record<string, keyof Windows> = {
  'Active window': 'active',
  'Yearly window': 'yearly',
  'Harvest window': 'harvest',
  'Plan window': 'plan',
  'Big-step window': 'bigStep',
  'Mission window': 'mission',
};

/** The gardens of a fixture. */
export function workedIn<T extends Worked>(file: string): T[] {
  return JSON.parse(readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')) as T[];
}

/** The rows as the cells of a sheet that has every column. */
function gridOf<T extends Table>(table: T, rows: Row[]): Grid<T> {
  const keys = Object.keys(table.columns);
  const headings = keys.map((key) => table.columns[key]!.heading);
  for (const heading of rows.flatMap((row) => Object.keys(row))) expect(headings).toContain(heading);
  return {
    firstRow: 2,
    at: Object.fromEntries(keys.map((key, place) => [key, place])) as Grid<T>['at'],
    cells: rows.map((row) => headings.map((heading) => (row[heading] ?? '') as Cell)),
  };
}

function windowsOf(settings: Record<string, number> = {}): Windows {
  const own = Object.entries(settings).map(([name, days]) => [SETTINGS[name]!, days]);
  return { ...DEFAULT_WINDOWS, ...Object.fromEntries(own) };
}

/** The garden of these rows, and every check of them. */
export function planted({ asOf, settings, ...rows }: Worked): { garden: Garden; checks: Check[] } {
  const partners = readTable(tables.partners, gridOf(tables.partners, rows.partners), asOf, 'name');
  const projects = readTable(tables.projects, gridOf(tables.projects, rows.projects), asOf, 'name');
  const log = readTable(tables.log, gridOf(tables.log, rows.log), asOf);
  const garden = gardenOf(
    { partners: partners.rows, projects: projects.rows, log: log.rows },
    asOf,
    windowsOf(settings),
  );
  return { garden, checks: [...partners.checks, ...projects.checks, ...log.checks, ...gardenChecks(garden)] };
}

/** What is decided for each partner, by name; its highest tier where that is expected. */
export function decidedFor(garden: Garden, wanted: Record<string, unknown>): Record<string, unknown> {
  const found = garden.rows.partners.map((partner): [string, object] => {
    const state = partnerState(garden, partner);
    const { stage, tier, inTouch } = state;
    const asksHighest = 'highestTier' in ((wanted[partner.name] as object | undefined) ?? {});
    const highest = asksHighest ? { highestTier: highestTier(garden, partner) } : {};
    return [partner.name, { stage, tier, inTouch, next: nextStepOf(state).line, ...highest }];
  });
  return Object.fromEntries(found);
}
