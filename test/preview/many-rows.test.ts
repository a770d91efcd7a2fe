import { expect, it } from 'vitest';
import { blankWorkbook } from '../host';
import { csvSheet } from './input/csv';
import { runBundle } from './run';

const GRANTS = `Grant,Organization,Amount,Last talked
A1,Food Bank,100,5/1/2026
A2,Chess Club,50,5/1/2026
A3,Food Bank,200,5/1/2026
A4,The food bank,150,3/1/2026
`;

it('a list with the same partner on many rows keeps its rows; the report counts names, and the check says so', () => {
  const workbook = { ...blankWorkbook(), sheets: [csvSheet(0, 'Grants', GRANTS, 'en_US')] };
  const before = workbook.sheets[0]!.values.map((row) => [...row]);
  const { workbook: after, checks, charts, garden } = runBundle(workbook, '2026-06-30');

  const rows = after.sheets[0]!.values;
  expect(rows.map((row) => row.slice(0, 4))).toEqual(before);
  const stage = rows[0]!.indexOf('Stage');
  expect(rows.slice(1).map((row) => row[stage])).toEqual(['Seed', 'Seed', 'Seed', 'Seed']);
  expect(garden!.partners).toBe(2);
  expect(charts[0]!.headline).toBe('0 of 2 partnerships are under way; Seed: 2.');
  expect(checks.map(({ code, cell, message }) => [code, cell, message])).toEqual([
    ['duplicate-name', 'B4', expect.stringContaining('reports count the name once')],
    ['duplicate-name', 'B5', expect.stringContaining('reports count the name once')],
  ]);
});
