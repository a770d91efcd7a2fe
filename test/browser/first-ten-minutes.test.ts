import type { FrameLocator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { rowsOf } from '../server/garden';
import { sheetNamed } from '../sheet-named';
import { useBrowser } from './browser';
import { goTo } from './finding';

/* The first ten minutes and the daily twenty seconds, as a person does them; every press of mouse or key is counted, but for texts and dates. */

const LONG = 180_000;
const visit = useBrowser();

const NAMES =
  'Food Bank,Oak School,Chess Club,City Museum,Garden Club,River Clinic,Town Hall,Rotary,Parks Office,Elm Church,Radio 88,Print Shop';
const LIST = [
  'Organization\tContact\tLast contact',
  ...NAMES.split(',').map((name, at) => `${name}\tAda ${at}\t5/${at + 1}/2026`),
];

/** Pastes into the cell that is selected. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Counts what is pressed. */
function counting() {
  let presses = 0;
  const click = async (frame: FrameLocator | Page, name: string, role: 'button' | 'radio' | 'tab' = 'button') => {
    await frame.getByRole(role, { name, exact: true }).first().click();
    presses += 1;
  };
  const key = async (page: Page, ...keys: string[]) => {
    for (const one of keys) await page.keyboard.press(one);
    presses += keys.length;
  };
  return { click, key, presses: () => presses, add: (more: number) => (presses += more) };
}

test(
  'a blank spreadsheet, twelve partners pasted, settings, two entries, tonight’s page: at most 20 presses',
  async () => {
    const { page, book, sidebar } = await visit({ blank: true, consent: true });
    const dialog = page.frameLocator('dialog iframe');
    const { click, key, presses, add } = counting();
    await sidebar.getByText('I have a list already').waitFor();
    await page.locator('[data-cell="A1"]').click();
    await paste(page, LIST.join('\n'));
    add(2);
    await sidebar.locator('main').hover();
    await click(sidebar, 'Use the list I have');
    await dialog.getByRole('radio').first().waitFor();
    await dialog.getByText('both sides talked', { exact: false }).first().click();
    add(1);
    await click(dialog, 'See what would be written');
    await click(dialog, 'Add these columns');
    await dialog.getByRole('button', { name: 'Close' }).waitFor();
    await click(dialog, 'Close');
    await sidebar.locator('main').hover();
    await sidebar.getByText('Four questions, once').click();
    await sidebar.getByLabel('What is your library called?').first().fill('Elm Library');
    add(2);
    await click(sidebar, 'Save');
    await sidebar.getByText('Saved.').waitFor();

    await click(sidebar, 'Log', 'tab');
    await page.keyboard.type('oak');
    await key(page, 'Tab', 't', 'Tab');
    await page.keyboard.type('About the fall program');
    await key(page, 'Enter');
    await sidebar.getByText('Logged: Talked, Oak School.').waitFor();
    await click(sidebar, 'Did it', 'radio');
    await page.keyboard.type('Book day');
    await key(page, 'Enter');
    await sidebar.getByText('Logged: Did it').waitFor();

    await click(sidebar, 'Today', 'tab');
    await click(sidebar, 'Tonight’s page');
    await dialog.getByText('Elm Library').first().waitFor({ timeout: 60_000 });
    expect(rowsOf(book, 'Log').map((row) => row['What happened'])).toEqual(['Talked', 'Did it']);
    expect(presses()).toBeLessThanOrEqual(20);
  },
  LONG,
);

test(
  'from a blank spreadsheet with the sample to the first chart: three clicks',
  async () => {
    const { page, sidebar } = await visit({ blank: true, consent: true });
    const { click, presses } = counting();
    await click(sidebar, 'Try it with a sample garden');
    await sidebar.getByRole('tab', { name: 'Report' }).waitFor({ timeout: 60_000 });
    await click(sidebar, 'Report', 'tab');
    await click(sidebar, 'Build the board report');
    await page.locator('[data-chart]').first().waitFor({ timeout: 60_000 });
    expect(presses()).toBe(3);
  },
  LONG,
);

test(
  'the row one stands in is logged with two clicks and the text; by name it takes eight keys',
  async () => {
    const { page, book, sidebar } = await visit();
    const { click, presses, key } = counting();
    const name = String(sheetNamed(book.workbook(), 'Partners').values[3]![0]);
    await page.locator('[data-cell="A4"]').click();
    await click(sidebar, 'Log', 'tab');
    await expect.poll(() => sidebar.locator('#log-partner').inputValue()).toBe(name);
    await click(sidebar, 'Talked', 'radio');
    await page.keyboard.type('By the row');
    await page.keyboard.press('Enter');
    await sidebar.getByText(`Logged: Talked, ${name}`).waitFor();
    expect(presses()).toBe(2);

    const names = sheetNamed(book.workbook(), 'Partners')
      .values.slice(1)
      .map(([one]) => String(one));
    const begins = (one: string) => one.slice(0, 3).toLowerCase();
    const other = names.find((one) => names.filter((any) => any.toLowerCase().includes(begins(one))).length === 1)!;
    await sidebar.locator('#log-partner').fill('');
    await sidebar.locator('#tab-log').focus();
    const before = presses();
    await key(page, 'Enter', ...other.slice(0, 3), 'Tab', 't', 'Tab');
    await page.keyboard.type('By name');
    await key(page, 'Enter');
    await expect.poll(() => rowsOf(book, 'Log').at(-1)?.['Note']).toBe('By name');
    expect(presses() - before).toBeLessThanOrEqual(8);
  },
  LONG,
);

test(
  'plain words are one click on the tab of the settings, tonight’s page is one click from Today',
  async () => {
    const { page, book, sidebar } = await visit();
    const { click, presses } = counting();
    await click(sidebar, 'Tonight’s page');
    await page.frameLocator('dialog iframe').locator('h1, h2').first().waitFor();
    expect(presses()).toBe(1);
    await page.locator('dialog .title button').click();
    await goTo(sidebar, 'More, and settings');
    await click(sidebar, 'Plain: New, Active …', 'radio');
    await sidebar.getByText('Saved.').waitFor();
    expect(presses()).toBe(2);
    expect(rowsOf(book, 'Partners').map((row) => row['Stage'])).toContain('New');
  },
  LONG,
);
