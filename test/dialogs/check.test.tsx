// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../dialogs/check/groups';
import { CheckPage } from '../../dialogs/check/page';
import type { CheckLine, Fix, FixResult } from '../../src/contract/check';
import type { Reactions } from './fake-run';
import { done } from './sample';
import { alerts, button, click, hasButton, openPage, setTheStage, statuses, text } from './stage';

setTheStage();

function line(cell: string, change: Partial<CheckLine> = {}): CheckLine {
  return {
    code: 'not-a-date',
    sheet: 'partners',
    row: Number(cell.replace(/\D/g, '')),
    column: 'lastTalked',
    value: cell,
    sheetName: 'Partners',
    cell,
    message: `“${cell}” is not a date.`,
    fixes: [],
    ...change,
  };
}

function unknown(cell: string): CheckLine {
  const fixes: Fix[] = [
    { do: 'use-name', name: 'Elm Clinic' },
    { do: 'add-partner', name: 'Elm Clinc' },
  ];
  return line(cell, {
    code: 'unknown-partner',
    sheet: 'log',
    sheetName: 'Log',
    column: 'partner',
    value: 'Elm Clinc',
    message: '“Elm Clinc” is not in the list.',
    fixes,
  });
}

const mended: FixResult = { message: 'B4 now says Elm Clinic.', lines: [], undo: 'the name' };

function open(lines: CheckLine[], different: Reactions = {}) {
  return openPage(CheckPage, {
    checkSheet: () => ({ value: lines }),
    fixCheck: () => ({ value: mended }),
    showCell: () => ({ value: null }),
    openDialog: () => ({ value: null }),
    undoLast: () => ({ value: done({ message: 'B4 is as it was.', undo: null }) }),
    ...different,
  });
}

describe('checking the sheet', () => {
  it('groups by kind, with a sentence and the number', async () => {
    await open([line('F4'), unknown('B2'), line('F9')]);
    const headings = [...document.querySelectorAll('h2')].map((one) => one.textContent);
    expect(headings).toEqual([
      'Not a date, so it counts as empty (2)',
      'Names that are not in the list of partners (1)',
    ]);
  });

  it('says when there is nothing', async () => {
    await open([]);
    expect(document.getElementById('title')!.textContent).toBe('Nothing to check');
  });

  it('makes one line of cells that say the same', async () => {
    await open([unknown('B2'), unknown('B7'), unknown('B9')]);
    expect(document.querySelectorAll('.line')).toHaveLength(1);
    expect(text('check-unknown-partner')).toContain('Log, cell B2 and 2 more cells like it');
  });

  it.each([
    [5, 5],
    [6, 0],
  ])('%i problems in one column are %i lines at first', async (count, drawn) => {
    await open(Array.from({ length: count }, (_, place) => line(`G${place + 2}`)));
    expect(document.querySelectorAll('.line')).toHaveLength(drawn);
  });

  it('shows the many one by one, fifty at a time', async () => {
    await open(Array.from({ length: 60 }, (_, place) => line(`G${place + 2}`)));
    expect(text('check-not-a-date')).toContain('60 cells in column G of “Partners”');
    await click('Show them one by one');
    expect(document.querySelectorAll('.line')).toHaveLength(50);
    await click('Show 10 more');
    expect(document.querySelectorAll('.line')).toHaveLength(60);
    await click('Fold them again');
    expect(document.querySelectorAll('.line')).toHaveLength(0);
  });

  it('keeps columns of the same letter in two sheets apart', () => {
    const lines = [line('G2'), line('G3', { sheetName: 'Log' })];
    expect(groupsOf(lines)[0]!.columns.map(({ sheet, column }) => [sheet, column])).toEqual([
      ['Partners', 'G'],
      ['Log', 'G'],
    ]);
  });

  it('selects the cell in the sheet, and says so', async () => {
    const run = await open([line('F4')]);
    expect(button('Show in the sheet').getAttribute('aria-label')).toBe('Show in the sheet: cell F4');
    await click('Show in the sheet');
    expect(run.calls.at(-1)).toEqual(['showCell', 'partners', 4, 'lastTalked']);
    expect(statuses()).toBe('Cell F4 is now selected in the sheet behind this window.');
  });

  it.each([
    ['Use “Elm Clinic”', { do: 'use-name', name: 'Elm Clinic' }],
    ['Add “Elm Clinc” to the partners', { do: 'add-partner', name: 'Elm Clinc' }],
  ])('“%s” mends with one click; undo brings it back', async (label, fix) => {
    const run = await open([unknown('B4')]);
    await click(label);
    const { code, sheet, row, column, value } = unknown('B4');
    expect(run.calls.at(-1)).toEqual(['fixCheck', { code, sheet, row, column, value }, fix]);
    expect(statuses()).toBe('B4 now says Elm Clinic.');
    expect(document.activeElement?.id).toBe('title');
    await click('Undo');
    expect(run.calls.slice(-2)).toEqual([['undoLast'], ['checkSheet']]);
    expect(statuses()).toBe('B4 is as it was.');
    expect(hasButton(label)).toBe(true);
    expect(hasButton('Undo')).toBe(false);
  });

  it('leads to the dates where partners need one', async () => {
    const run = await open([line('A4', { code: 'needs-a-date', column: 'name' })]);
    await click('Fill in the dates');
    expect(run.calls.at(-1)).toEqual(['openDialog', 'gaps']);
  });

  it('checks again, and says how much is left', async () => {
    let checks = 0;
    await open([], { checkSheet: () => ({ value: ++checks === 1 ? [line('F4'), line('F5')] : [line('F5')] }) });
    await click('Check again');
    expect(statuses()).toBe('1 thing is left.');
    expect(text('check-not-a-date')).not.toContain('F4');
  });

  it('says trouble, and keeps the list', async () => {
    const sentence = 'The cell has changed meanwhile. Please check again.';
    await open([unknown('B4')], { fixCheck: () => ({ trouble: { code: 'busy', sentence } }) });
    await click('Use “Elm Clinic”');
    expect(alerts()).toBe(sentence);
    expect(document.querySelectorAll('.line')).toHaveLength(1);
  });
});
