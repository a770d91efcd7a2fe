import { expect, it, vi } from 'vitest';
import type { Line } from '../../../src/workbook/tables/same-lines';
import { sameLines } from '../../../src/workbook/tables/same-lines';
import type { WorkbookJson } from '../../host';
import { day, open, ourSheets } from './sheets';

const WHAT = ['Talked', 'Did it', 'Thanked', 'Note'];
const NAMES = 'Food Bank,Museum,Radio,Choir,Lions Club,School,Bakery,Zoo,Clinic,Guild'.split(',');

/** A row of a Log in which every tenth is the Food Bank's. */
function entry(at: number): (string | number)[] {
  const people = at % 3 === 0 ? at % 40 : '';
  return [day('2021-01-01') + (at % 1500), NAMES[at % 10]!, WHAT[at % 4]!, people, `told ${at % 700}`];
}

function logged(rows: number): WorkbookJson {
  const workbook = ourSheets();
  const log = workbook.sheets[1]!;
  log.values = [log.values[0]!, ...Array.from({ length: rows }, (_, at) => entry(at))];
  log.maxRows = rows + 10;
  return workbook;
}

it('a column that comes into a Log of 10,000 rows while a partner gets a new name costs no cell, nor more than 30 modelled seconds', () => {
  const start = logged(10_000);
  const book = open(start);
  // Half of the 1,000 cells are written by then.
  book.interfere(500, { type: 'insertColumns', sheet: 'Log', before: 2, count: 1 });
  const { ok, pricedSeconds } = book.call('renamePartner', ['Food Bank', 'Food Pantry']);
  const renamed = ([date, name, ...rest]: readonly unknown[]) => [
    date,
    name === 'Food Bank' ? 'Food Pantry' : name,
    ...rest,
  ];
  expect(ok).toBe(true);
  expect(
    book
      .workbook()
      .sheets[1]!.values.slice(1)
      .map(([date, , ...rest]) => [date, ...rest]),
  ).toEqual(start.sheets[1]!.values.slice(1).map(renamed));
  expect(pricedSeconds).toBeLessThan(30);
});

/** How often something is looked up until each row is found again where every second one was hit, and a blank column came in. */
function lookUps(rows: number): number {
  const texts = Array.from({ length: rows }, (_, at) => [...entry(at).map(String), `row ${at % (rows / 2)}`]);
  const before = texts.map((line): Line => ({ name: line[1]!, texts: line, covered: [] }));
  const after = texts.map(
    ([date, name, ...rest], at): Line =>
      at % 2 === 0
        ? { name: '', texts: [date!, '', '', ...rest], covered: [1] }
        : { name: name!, texts: [date!, '', name!, ...rest], covered: [] },
  );
  const spies = [vi.spyOn(Map.prototype, 'get'), vi.spyOn(Map.prototype, 'set'), vi.spyOn(Set.prototype, 'has')];
  const then = sameLines(before, after);
  const count = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  expect(then).toEqual([...texts.keys()]);
  return count;
}

it('rows are looked up, not compared each with each: ten times the rows take ten times the steps', () => {
  expect(lookUps(4000) / lookUps(400)).toBeLessThan(11);
});
