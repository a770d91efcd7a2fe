import type { Case } from './case';
import { filters } from './filters';
import { formats } from './formats';
import { ranges } from './ranges';
import { refusals } from './refusals';
import { seenLive } from './seen-live';
import { services } from './services';
import { sheets } from './sheets';
import { structure } from './structure';
import { values } from './values';

const cases: readonly Case[] = [
  ...values,
  ...ranges,
  ...formats,
  ...structure,
  ...sheets,
  ...filters,
  ...refusals,
  ...seenLive,
  ...services,
];

/** Titles, sources and expectations, in order. */
export function listCases(): object[] {
  return cases.map(({ title, source, expect, throws }) => ({ title, source, ...(throws ? { throws } : { expect }) }));
}

/** Runs one case in a sheet of its own, which is deleted afterwards; the outcome has the form of its expectation. */
export function runCase(index: number): object {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = file.insertSheet(`case ${index}`);
  try {
    return { expect: cases[index]!.run(sheet, file) };
  } catch (error) {
    return { throws: (error as Error).message };
  } finally {
    file.deleteSheet(sheet);
  }
}
