import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TIERS } from '../../src/domain/lists';
import type { SheetJson } from '../emulator/workbook-json';
import type { WorkbookJson } from '../host';
import { openBook } from '../host';
import { sheetNamed } from '../sheet-named';

/*
 * A list of a library that was adopted, and a spreadsheet of ours with the sample in it, both as the release before the second edition of the
 * rules left them: today's code opens them.
 */

const NOW = Date.UTC(2026, 5, 30, 16);
const OURS = ['Stage', 'Tier', 'In touch', 'Next step', 'Why'];
const older = (name: string) => JSON.parse(readFileSync(`test/fixtures/older/${name}.json`, 'utf8')) as WorkbookJson;

function openedNow(workbook: WorkbookJson): WorkbookJson {
  const book = openBook(workbook, { now: NOW });
  expect(book.call('openSidebar').value).toMatchObject({ ok: true, value: { state: 'ready' } });
  const once = book.workbook();
  book.call('openSidebar');
  expect(book.workbook()).toEqual(once);
  return once;
}

/** The line of headings, from 0, and where each of our computed columns stands. */
function headings({ values }: SheetJson): { line: number; ours: number[] } {
  const line = values.findIndex((row) => row.includes('Next step'));
  return { line, ours: OURS.map((heading) => values[line]!.indexOf(heading)) };
}

/** The sheet without what our computed columns say and how they are coloured. */
function theirs(sheet: SheetJson) {
  const { line, ours } = headings(sheet);
  const values = sheet.values.map((row, at) =>
    row.map((cell, column) => (at > line && ours.includes(column) ? '' : cell)),
  );
  return { ...sheet, values, conditionalRules: [] };
}

function tiersIn(sheet: SheetJson): string[] {
  const { line, ours } = headings(sheet);
  const words = sheet.values.slice(line + 1).map((row) => String(row[ours[1]!] ?? ''));
  return [...new Set(words)].filter((word) => word !== '');
}

function offered(workbook: WorkbookJson, sheet: string, heading: string): unknown {
  const { values, columnExtras } = sheetNamed(workbook, sheet);
  return columnExtras[String(values[0]!.indexOf(heading) + 1)]?.validation?.args[0];
}

describe.each([
  ['adopted', 'Jen'],
  ['sample', 'Partners'],
])('an older copy: %s', (name, list) => {
  const before = older(name);
  const after = openedNow(before);
  const [was, is] = [sheetNamed(before, list), sheetNamed(after, list)];

  it('has its computed columns rewritten in the new words', () => {
    expect(tiersIn(was)).toContain('2 Common goal');
    expect(tiersIn(is).filter((word) => !(TIERS as readonly string[]).includes(word))).toEqual([]);
    expect(tiersIn(is)).toContain('2 Common language');
    const { line, ours } = headings(is);
    for (const row of is.values.slice(line + 1)) {
      if (row[ours[0]!] !== '' && row[ours[0]!] !== undefined) expect(row[ours[3]!]).toMatch(/\S[.?]$/);
    }
  });

  it('has a colour for every tier that it shows, and none for a word that is no more', () => {
    const coloured = is.conditionalRules.map(({ args }) => args[0]);
    for (const word of tiersIn(is)) expect(coloured).toContain(word);
    expect(coloured).not.toContain('2 Common goal');
    expect(new Set(coloured).size).toBe(coloured.length);
  });

  it('keeps everything of the library as it was', () => {
    expect(theirs(is)).toEqual(theirs(was));
  });

  it('gets the setting that came with the new rules, once', () => {
    const labels = sheetNamed(after, 'Settings').values.map(([label]) => label);
    expect(labels.filter((label) => label === 'Yearly window')).toHaveLength(1);
  });
});

describe('the dropdowns of an older copy', () => {
  it('learn the new words of the Log', () => {
    const offers = offered(openedNow(older('sample')), 'Log', 'What happened');
    expect(offers).toEqual(expect.arrayContaining(['Not now', 'Gave', 'Talked']));
  });

  it('learn them cell by cell where somebody has set another for one', () => {
    const workbook = older('sample');
    const { values, extras, columnExtras } = sheetNamed(workbook, 'Log');
    const column = values[0]!.indexOf('What happened') + 1;
    const own = { ...columnExtras[String(column)]!.validation!, args: [['Zoom'], true] };
    extras[`5,${column}`] = { ...extras[`5,${column}`], validation: own };
    const after = sheetNamed(openedNow(workbook), 'Log').extras;
    expect(after[`5,${column}`]?.validation?.args[0]).toEqual(['Zoom']);
    expect(after[`6,${column}`]?.validation?.args[0]).toContain('Not now');
  });

  it('stay where somebody has changed them', () => {
    const workbook = older('sample');
    const { values, columnExtras } = sheetNamed(workbook, 'Log');
    const column = String(values[0]!.indexOf('What happened') + 1);
    columnExtras[column]!.validation!.args[0] = ['Talked', 'Did it', 'Zoom'];
    expect(offered(openedNow(workbook), 'Log', 'What happened')).toEqual(['Talked', 'Did it', 'Zoom']);
  });
});
