import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { blankSheet, blankWorkbook, type WorkbookJson } from '../host';
import { troublesOf, useBrowser } from './browser';
import { smallScript } from './small-script';

/* The preview itself, under a script so small that only the preview can be wrong. */

const LONG = 60_000;
const open = useBrowser();
const visit = () => open({ workbook: listed(), distDir: smallScript(), consent: true, sidebar: false });

test(
  'typing fires onEdit, Tab and Enter move, Escape leaves the cell as it was, Ctrl+Z takes back',
  async () => {
    const { page } = await visit();
    await page.locator('[data-cell="A5"]').click();
    await page.keyboard.type('12%');
    await page.keyboard.press('Tab');
    await expect.poll(() => text(page, 'A5')).toBe('12%');
    expect(await text(page, 'B5')).toBe('edited');
    expect(await address(page)).toBe('B5');
    await page.keyboard.press('F2');
    await page.keyboard.type(' again');
    await page.keyboard.press('Escape');
    expect(await text(page, 'B5')).toBe('edited');
    await page.keyboard.press('Control+z');
    await expect.poll(() => text(page, 'A5')).toBe('');
    expect(await text(page, 'B5')).toBe('');
    await page.keyboard.press('Control+y');
    await expect.poll(() => text(page, 'A5')).toBe('12%');
  },
  LONG,
);

test(
  'a click elsewhere takes what was typed; the right button selects where it is pressed',
  async () => {
    const { page } = await visit();
    await page.locator('[data-cell="D3"]').dblclick();
    await page.keyboard.type('kept');
    await page.locator('[data-cell="D5"]').click();
    await expect.poll(() => text(page, 'D3')).toBe('kept');
    expect(await text(page, 'D5')).toBe('');
    await page.locator('[data-cell="B4"]').click({ button: 'right' });
    expect(await address(page)).toBe('B4');
    await page.getByRole('menuitem', { name: 'Column left' }).click();
    await expect.poll(() => text(page, 'C1')).toBe('Mark');
  },
  LONG,
);

test(
  'a block is copied and pasted as one edit',
  async () => {
    const { page, book } = await visit();
    await page.locator('[data-cell="A2"]').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      const init = { clipboardData, bubbles: true, cancelable: true };
      document.activeElement!.dispatchEvent(new ClipboardEvent('copy', init));
      document.querySelector('[data-cell="A7"]')!.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
      setTimeout(() => document.activeElement!.dispatchEvent(new ClipboardEvent('paste', init)), 100);
    });
    await expect.poll(() => text(page, 'A8')).toBe('Art "Club"');
    expect(book.workbook().sheets[0]!.values.slice(6)).toEqual([
      ['Zoo', 'edited'],
      ['Art "Club"', 'edited'],
    ]);
  },
  LONG,
);

test(
  'a cell under a warning is asked about first',
  async () => {
    const { page } = await visit();
    await page.locator('[data-cell="E2"]').click();
    await page.keyboard.type('mine');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('[data-cell="E2"]').click();
    expect(await text(page, 'E2')).toBe('');
    await page.keyboard.type('mine');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'OK' }).click();
    await expect.poll(() => text(page, 'E2')).toBe('mine');
  },
  LONG,
);

test(
  'a word is chosen from a dropdown with the keyboard',
  async () => {
    const { page } = await visit();
    await page.locator('[data-cell="C2"]').click();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => text(page, 'C2')).toBe('Rest');
    expect(await address(page)).toBe('C3');
  },
  LONG,
);

test(
  'rows are inserted and sorted below the frozen one, a sheet is renamed and added',
  async () => {
    const { page } = await visit();
    await page.locator('[data-cell="A2"]').click({ button: 'right' });
    await page.getByRole('menuitem', { name: '(A to Z)' }).click();
    await expect.poll(() => text(page, 'A2')).toBe('Art "Club"');
    await page.locator('[data-cell="A2"]').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Row above' }).click();
    await expect.poll(() => text(page, 'A3')).toBe('Art "Club"');
    await page.getByRole('button', { name: 'List' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Rename sheet' }).click();
    await page.getByRole('textbox', { name: 'Rename sheet' }).fill('Friends');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Friends' }).waitFor();
    await page.getByRole('button', { name: 'Insert: Sheet' }).click();
    await page.getByRole('button', { name: 'Sheet2' }).waitFor();
    expect(await page.getByRole('button', { name: 'Secret' }).count()).toBe(0);
  },
  LONG,
);

test(
  'the script goes on with the answer to its question, once',
  async () => {
    const { page } = await visit();
    await choose(page, 'Ask');
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.getByText('Answered').waitFor();
    expect(await text(page, 'D1')).toBe('no');
    expect(await page.locator('dialog').count()).toBe(0);
  },
  LONG,
);

test(
  'a page of the script is a stranger that may only call, by Google’s rules',
  async () => {
    const { page } = await visit();
    await page.locator('[data-cell="B3"]').click();
    await choose(page, 'Show');
    const frame = await (await page.locator('dialog iframe').elementHandle())!.contentFrame();
    await expect.poll(() => frame!.evaluate('typeof run')).toBe('object');
    await frame!.evaluate('run.withUserObject("mine").twice(4); run.fails(); run.day()');
    await expect.poll(() => frame!.evaluate('heard.length')).toBe(3);
    expect(await frame!.evaluate('heard')).toEqual([
      [{ number: 8, cell: 'B3' }, 'mine'],
      ['It failed', undefined],
      [null, undefined],
    ]);
    expect(await frame!.evaluate('typeof run.hidden_')).toBe('undefined');
    await expect(frame!.evaluate('run.twice(new Date())')).rejects.toThrow('illegal value');
    expect(await frame!.evaluate('self.origin')).toBe('null');
    await frame!.evaluate('google.script.host.close()');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
  },
  LONG,
);

test(
  'nothing against the sheet and its menus; after Escape, Tab leaves the grid',
  async () => {
    const { page } = await visit();
    await page.getByRole('menuitem', { name: 'File' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await troublesOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[data-cell="B2"]').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('table'))).toBe(null);
  },
  LONG,
);

function listed(): WorkbookJson {
  const workbook = blankWorkbook();
  const sheet = {
    ...blankSheet(0, 'List', 100, 6),
    values: [['Name', 'Mark', 'Next season'], ['Zoo'], ['Art "Club"']],
    frozenRows: 1,
    protections: [
      {
        id: 1,
        type: 'RANGE' as const,
        box: { row: 1, column: 5, rows: 100, columns: 1 },
        description: '',
        warningOnly: true,
        editors: [],
      },
    ],
    extras: {
      '2,3': {
        validation: { criteria: 'VALUE_IN_LIST', args: [['Repeat', 'Rest'], true], allowInvalid: true, helpText: null },
      },
    },
  };
  return { ...workbook, sheets: [sheet, { ...blankSheet(1, 'Secret'), hidden: true }] };
}

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Small' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

function text(page: Page, cell: string): Promise<string | null> {
  return page.locator(`[data-cell="${cell}"]`).textContent();
}

function address(page: Page): Promise<string | null> {
  return page.locator('[data-address]').textContent();
}
