import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/cell';
import { gardenChecks } from '../../src/domain/checks';
import { highestTier, partnerState } from '../../src/domain/decide';
import { gardenOf } from '../../src/domain/garden';
import type { Windows } from '../../src/domain/rows';
import { DEFAULT_WINDOWS } from '../../src/domain/rows';
import { readTable } from '../../src/workbook/tables/read';
import type { Grid, Table } from '../../src/workbook/tables/table';
import { tables } from '../../src/workbook/tables/tables';

type Row = Record<string, unknown>;
interface Example {
  id: string;
  says: string;
  asOf: string;
  settings?: Record<string, number>;
  partners: Row[];
  projects: Row[];
  log: Row[];
  expect: Record<string, unknown> & { checks: string[] };
}
interface Expected {
  stage: string;
  tier: string;
  inTouch: string;
  highestTier?: string;
}

const SETTINGS: Record<string, keyof Windows> = {
  'Active window': 'active',
  'Harvest window': 'harvest',
  'Plan window': 'plan',
  'Big-step window': 'bigStep',
  'Mission window': 'mission',
};

const examples: Example[] = JSON.parse(
  readFileSync(new URL('../fixtures/rules-examples.json', import.meta.url), 'utf8'),
);

/** The rows of an example as the cells of a sheet that has every column. */
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

describe('the worked examples of the rules', () => {
  it.each(examples)('$id: $says', (example) => {
    const { asOf } = example;
    const partners = readTable(tables.partners, gridOf(tables.partners, example.partners), asOf, 'name');
    const projects = readTable(tables.projects, gridOf(tables.projects, example.projects), asOf, 'name');
    const log = readTable(tables.log, gridOf(tables.log, example.log), asOf);
    const rows = { partners: partners.rows, projects: projects.rows, log: log.rows };
    const garden = gardenOf(rows, asOf, windowsOf(example.settings));

    const { checks, ...named } = example.expect;
    const found: Record<string, Expected> = {};
    for (const partner of garden.rows.partners) {
      const { stage, tier, inTouch } = partnerState(garden, partner);
      const wanted = named[partner.name] as Expected | undefined;
      found[partner.name] = {
        stage,
        tier,
        inTouch,
        ...(wanted?.highestTier === undefined ? {} : { highestTier: highestTier(garden, partner) }),
      };
    }
    expect(found).toEqual(named);
    const codes = [...partners.checks, ...projects.checks, ...log.checks, ...gardenChecks(garden)].map(
      ({ code }) => code,
    );
    expect(codes.sort()).toEqual(checks);
  });
});
