import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { troublesOf, useBrowser } from './browser';
import { cutIn } from './cut';
import { cellOf, nameWith } from './finding';
import { sidebarFrame } from './launch';

const LONG = 120_000;
const visit = useBrowser();

/** Presses a key again and again; how often it was pressed. */
async function keys(page: Page, presses: readonly string[]): Promise<number> {
  for (const key of presses) await page.keyboard.press(key);
  return presses.length;
}

test.each([
  { what: 'Talked', letters: ['t', 'a'], text: ['', 'By keyboard'] },
  { what: 'Did it', letters: ['d'], text: ['34', 'By keyboard'] },
  { what: 'Told others', letters: ['t', 'o'], text: ['', 'By keyboard'] },
])(
  '“$what” is logged with at most six keystrokes besides its text',
  async ({ what, letters, text: [people = '', note = ''] }) => {
    const { page, book, sidebar } = await visit();
    const name = nameWith(book, 'Partners', 'Stage', 'Needs a date');
    await page.locator(`[data-cell="${cellOf(book, 'Partners', 'Partner', name)}"]`).click();
    await sidebar.getByRole('button', { name: 'Show the selected row' }).click();
    await sidebar.getByRole('heading', { name }).waitFor();
    await sidebar.getByRole('button', { name: 'Log', exact: true }).focus();
    let pressed = await keys(page, ['Enter', ...letters, 'Tab', 'Tab']);
    if (people !== '') {
      await page.keyboard.type(people);
      pressed += await keys(page, ['Tab']);
    }
    await page.keyboard.type(note);
    pressed += await keys(page, ['Enter']);
    await sidebar.getByText(`Logged: ${what}`).waitFor();
    expect(pressed).toBeLessThanOrEqual(6);
    const log = book.workbook().sheets.find((sheet) => sheet.name === 'Log')!;
    const row = log.values.find((cells) => cells.includes(note))!;
    expect(row).toEqual(expect.arrayContaining([name, what, ...(people === '' ? [] : [Number(people)])]));
  },
  LONG,
);

test(
  'a season is decided with the keyboard alone',
  async () => {
    const { page, book, sidebar } = await visit();
    const name = nameWith(book, 'Partners', 'Stage', 'Harvest');
    await page.locator(`[data-cell="${cellOf(book, 'Partners', 'Partner', name)}"]`).click();
    await sidebar.getByRole('button', { name: 'Show the selected row' }).click();
    await sidebar.getByRole('heading', { name }).waitFor();
    await sidebar.getByRole('button', { name: 'Decide the season', exact: true }).focus();
    await keys(page, ['Enter']);
    await sidebar.locator('input[type="radio"]:focus').waitFor();
    await keys(page, ['ArrowDown', 'Tab']);
    await page.keyboard.type('It went well');
    await keys(page, ['Enter']);
    await sidebar.getByText(`Next season for ${name}: Change.`).waitFor();
    expect(book.workbook().sheets[0]!.values.find((cells) => cells[0] === name)).toContain('Change');
  },
  LONG,
);

test.each(['en_US', 'es_MX'])(
  'with everything open nothing is against the sidebar, and no text is cut, in %s',
  async (locale) => {
    const { page, book } = await visit({ locale });
    const frame = await sidebarFrame(page);
    const sheet = book.workbook().sheets[0]!;
    await page.locator('[data-cell="A2"]').click();
    await frame.locator('[aria-describedby="selected-hint"]').click();
    await frame.locator('#card-name').waitFor();
    expect(await frame.locator('#card-name').textContent()).toBe(sheet.values[1]![0]);
    await frame.locator('#season').click();
    await frame.locator('#season-2').check();
    await frame.locator('#log-what-6').check();
    await frame.locator('[aria-controls="log-more"]').click();
    expect(await troublesOf(frame)).toEqual([]);
    expect(await cutIn(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  },
  LONG,
);
