import { expect, test } from 'vitest';
import { sheetWords } from '../../src/workbook/words/words';
import { blankWorkbook, openBook, type WorkbookJson } from '../host';
import { NOW, useBrowser } from './browser';
import { cellOf, nameWith } from './finding';

const LONG = 120_000;
const visit = useBrowser();
const words = sheetWords('en');

/** The template as its publisher left it. */
function template(): WorkbookJson {
  const book = openBook(blankWorkbook('en_US', 'America/New_York'), { now: NOW });
  book.call('makeTemplate');
  return book.workbook();
}

test(
  'from the template to the board report: copy, type, see stage and tier, read what Google will say, allow, build',
  async () => {
    const { page, book } = await visit({ workbook: template(), consent: false });
    const opening = page.context().waitForEvent('page');
    await page.getByRole('menuitem', { name: 'File' }).click();
    await page.getByRole('menuitem', { name: 'Make a copy' }).click();
    const copy = await opening;

    await copy.getByText('What Google will say, and why it is safe to go on').waitFor();
    await copy.getByText(words.messages.needsConsent('Start here', true)).waitFor();
    await copy.getByRole('button', { name: 'Partners' }).click();
    const name = nameWith(book, 'Partners', 'Stage', 'Needs a date');
    const cell = (heading: string) => copy.locator(`[data-cell="${cellOf(book, 'Partners', heading, name)}"]`);
    await cell('Last done together').dblclick();
    await copy.keyboard.type('2026-06-12');
    await copy.keyboard.press('Enter');
    await expect.poll(() => cell('Stage').textContent()).toBe('Harvest');
    expect(await cell('Tier').textContent()).toBe('2 Common language');

    const openSidebar = async () => {
      await copy.getByRole('menuitem', { name: words.menu.title }).click();
      await copy.getByRole('menuitem', { name: words.menu.open }).click();
    };
    await openSidebar();
    await copy.getByRole('button', { name: 'OK' }).click();
    await copy.getByText('Google hasn’t verified this app').waitFor();
    await copy.getByRole('button', { name: 'Advanced' }).click();
    await copy.getByRole('button', { name: 'Go to Partner Garden (unsafe)' }).click();
    await copy.getByRole('button', { name: 'Allow' }).click();
    await openSidebar();

    const sidebar = copy.frameLocator('aside iframe');
    await sidebar.getByRole('tab', { name: 'Garden' }).waitFor();
    await copy.getByRole('menuitem', { name: words.menu.title }).click();
    await copy.getByRole('menuitem', { name: words.menu.report }).click();
    await copy.getByRole('button', { name: words.sheets['board-report'] }).click();
    await copy.locator('[data-chart]').nth(3).waitFor();
    expect(book.workbook().sheets.flatMap(({ charts }) => charts)).toEqual([]);
  },
  LONG,
);
