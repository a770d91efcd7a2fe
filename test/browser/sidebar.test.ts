import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { troublesOf, useBrowser } from './browser';
import { cellOf, nameWith } from './finding';
import { sidebarFrame } from './launch';

const LONG = 90_000;
const visit = useBrowser();

test(
  'something is logged from the sidebar for the selected partner',
  async () => {
    const { page, book, sidebar } = await visit();
    const name = nameWith(book, 'Partners', 'Stage', 'Needs a date');
    await page.locator(`[data-cell="${cellOf(book, 'Partners', 'Partner', name)}"]`).click();
    await sidebar.getByRole('button', { name: 'Show the selected row' }).click();
    await sidebar.getByRole('heading', { name }).waitFor();
    await sidebar.getByRole('radio', { name: 'Talked', exact: true }).check();
    await sidebar.getByRole('textbox', { name: 'Note' }).fill('=1+1 is not a formula');
    await sidebar.getByRole('button', { name: 'Save' }).click();
    const stage = page.locator(`[data-cell="${cellOf(book, 'Partners', 'Stage', name)}"]`);
    await expect.poll(() => stage.textContent()).toMatch(/^Seed(ling)?$/);
    const log = book.workbook().sheets.find((sheet) => sheet.name === 'Log')!;
    expect(log.values.flat()).toContain('=1+1 is not a formula');
  },
  LONG,
);

test(
  'opening takes one round trip, logging one',
  async () => {
    const { book, sidebar, calls } = await visit();
    await sidebar.locator('#report').waitFor();
    await sidebar.locator('#log-partner').fill(nameWith(book, 'Partners', 'Stage', 'Needs a date'));
    await sidebar.getByRole('radio', { name: 'Talked', exact: true }).check();
    await sidebar.getByRole('button', { name: 'Save' }).click();
    await sidebar.getByText('Logged: Talked').waitFor();
    await sidebar.getByRole('button', { name: 'Undo' }).click();
    await sidebar.getByText('was taken back').waitFor();
    // What else logging asked would stand before the undoing.
    expect(calls.slice(0, 3)).toEqual(['openSidebar', 'logSomething', 'undoLast']);
  },
  LONG,
);

test(
  'something is logged with the keyboard alone',
  async () => {
    const { page, book, sidebar } = await visit();
    const before = rowsOfLog(book.workbook());
    await sidebar.getByRole('button', { name: 'Log', exact: true }).focus();
    await page.keyboard.press('Enter');
    const name = nameWith(book, 'Partners', 'Stage', 'Needs a date');
    await page.keyboard.type(name.slice(0, 6));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let tabs = 0; tabs < 6 && !(await isOn(page, 'log-note')); tabs += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('By keyboard');
    await page.keyboard.press('Enter');
    await expect.poll(() => rowsOfLog(book.workbook())).toBe(before + 1);
  },
  LONG,
);

test.each(['en_US', 'es_MX'])(
  'nothing against the sheet with the sidebar beside it in %s',
  async (locale) => {
    const { page } = await visit({ locale });
    const frame = await sidebarFrame(page);
    await frame.locator('#report').waitFor();
    expect(await troublesOf(page)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.clientWidth)).toBe(300);
  },
  LONG,
);

function rowsOfLog({ sheets }: { sheets: { name: string; values: unknown[][] }[] }): number {
  return sheets.find(({ name }) => name === 'Log')!.values.length;
}

async function isOn(page: Page, id: string): Promise<boolean> {
  return (await sidebarFrame(page)).evaluate((wanted) => document.activeElement?.id === wanted, id);
}
