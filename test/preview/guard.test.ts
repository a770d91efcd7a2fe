import { expect, it } from 'vitest';
import { guarded } from '../../src/domain/csv-guard';
import { blankSheet } from '../emulator/blank-workbook';
import { csvSheet } from './input/csv';
import { displayCsv } from './output/display-csv';

const RUNS = [
  '=HYPERLINK("http://x.test","y")',
  '=1+1',
  '=A1',
  '+1+1',
  '-1+A1',
  '@SUM(A1)',
  '@A1',
  "=cmd|' /C calc'!A0",
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
];
const HARMLESS = ['=Equals Youth', '@equals_youth', '+1 (555) 010-0121', '-', '- two tables', "'til late", 'a=b', '7'];

it.each(RUNS)('%j would run where a .csv is opened, and gets an apostrophe', (text) => {
  expect(guarded(text)).toBe(`'${text}`);
});

it.each(HARMLESS)('%j stays as it is displayed', (text) => {
  expect(guarded(text)).toBe(text);
});

it('each comes back from the .csv as it was, and no number is touched', () => {
  const texts = [...RUNS, ...HARMLESS].filter((text) => text !== '7');
  const values = [...texts.map((text) => [text, -5]), ['', 0.5]];
  const csv = displayCsv({ ...blankSheet(0, 'Partners'), values, extras: {} }, 'en_US');
  expect(csv).toContain(`"'=HYPERLINK(""http://x.test"",""y"")",-5\r\n`);
  expect(csvSheet(0, 'Partners', csv, 'en_US').values).toEqual(values.map(([text, n]) => [text, n].map(asRead)));
});

/** A carriage return is a line break in a cell. */
function asRead(value: string | number | undefined) {
  return typeof value === 'string' ? value.replace(/\r/g, '\n') : value;
}
