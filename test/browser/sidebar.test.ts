import { expect, test } from 'vitest';
import { rowsOf } from '../server/garden';
import { troublesOf, useBrowser } from './browser';
import { cellOf, goTo, nameWith, showCard } from './finding';
import { press, tabTo } from './keyboard';
import { sidebarFrame } from './launch';

const LONG = 90_000;
const visit = useBrowser();

test(
  'something is logged from the sidebar for the selected partner',
  async () => {
    const here = await visit();
    const { page, book, sidebar } = here;
    const name = nameWith(book, 'Partners', 'Stage', 'Needs a date');
    await showCard(here, name);
    await goTo(sidebar, 'Log');
    await sidebar.getByRole('radio', { name: 'Talked', exact: true }).check();
    await sidebar.getByRole('textbox', { name: 'Note' }).fill('=1+1 is not a formula');
    await sidebar.getByRole('button', { name: 'Save' }).click();
    const stage = page.locator(`[data-cell="${cellOf(book, 'Partners', 'Stage', name)}"]`);
    await expect.poll(() => stage.textContent()).toMatch(/^Seed(ling)?$/);
    expect(rowsOf(book, 'Log').at(-1)).toMatchObject({ Partner: name, Note: '=1+1 is not a formula' });
  },
  LONG,
);

test(
  'opening takes one round trip, logging one',
  async () => {
    const { book, sidebar, calls } = await visit();
    await goTo(sidebar, 'Log');
    await sidebar.locator('#log-partner').fill(nameWith(book, 'Partners', 'Stage', 'Needs a date'));
    await sidebar.getByRole('radio', { name: 'Talked', exact: true }).check();
    await sidebar.getByRole('button', { name: 'Save' }).click();
    await sidebar.getByText('Logged: Talked').waitFor();
    await sidebar.getByRole('button', { name: 'Undo' }).click();
    await sidebar.getByText('was taken back').waitFor();
    // What else logging asked would stand before the undoing.
    // Which row is selected is asked by a call of its own, which reads two cells.
    const heavy = calls.filter((name) => name !== 'partnerOfSelection');
    expect(heavy.slice(0, 3)).toEqual(['openSidebar', 'logSomething', 'undoLast']);
  },
  LONG,
);

test(
  'something is logged with the keyboard alone',
  async () => {
    const { page, book, sidebar } = await visit();
    const before = rowsOf(book, 'Log').length;
    await sidebar.getByRole('tab', { name: 'Log', exact: true }).focus();
    await press(page, 'Enter');
    const name = nameWith(book, 'Partners', 'Stage', 'Needs a date');
    // The partner of the selected row is there already.
    await sidebar.locator('#log-partner').focus();
    await press(page, 'ControlOrMeta+a');
    await page.keyboard.type(name.slice(0, 12));
    await press(page, 'Tab', 'Space');
    await tabTo(page, await sidebarFrame(page), 'Note');
    await page.keyboard.type('By keyboard');
    await press(page, 'Enter');
    await expect.poll(() => rowsOf(book, 'Log').length).toBe(before + 1);
    expect(rowsOf(book, 'Log').at(-1)).toMatchObject({ Partner: name, Note: 'By keyboard' });
  },
  LONG,
);

test(
  'nothing against the sheet with the sidebar beside it, in Spanish',
  async () => {
    const { page } = await visit({ locale: 'es_MX' });
    const frame = await sidebarFrame(page);
    await frame.locator('#today').waitFor({ state: 'attached' });
    expect(await troublesOf(page)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.clientWidth)).toBe(300);
  },
  LONG,
);
