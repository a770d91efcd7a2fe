import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser, type Visit } from './browser';
import { cellOf, nameWith } from './finding';
import { dialogFrame } from './launch';

/* The windows at the end of a season, with the keyboard alone. */

const LONG = 90_000;
const visit = useBrowser();

/** Opens a window from the menu, with the row of a partner in harvest selected; the partner's name. */
async function open({ page, book }: Visit, item: string, heading: string): Promise<string> {
  const name = nameWith(book, 'Partners', 'Stage', 'Harvest');
  await page.locator(`[data-cell="${cellOf(book, 'Partners', 'Partner', name)}"]`).click();
  await page.getByRole('menuitem', { name: 'Partner Garden' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: item }).focus();
  await page.keyboard.press('Enter');
  await dialogFrame(page, heading);
  return name;
}

/** Tabs until the element with this id, or this text, has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  const frame = page.frameLocator('dialog iframe').locator('body');
  for (let tabs = 0; tabs < 40; tabs += 1) {
    const on = await frame.evaluate((body) => {
      const active = body.ownerDocument.activeElement;
      return [active?.id, active?.textContent];
    });
    if (on.includes(wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${wanted}`);
}

function sheet({ book }: Visit, name: string): string[][] {
  return book
    .workbook()
    .sheets.find((one) => one.name === name)!
    .values.map((row) => row.map(String));
}

const said = ({ page }: Visit) => page.frameLocator('dialog iframe').locator('.said');

test(
  'five minutes of looking back, kept and taken back',
  async () => {
    const here = await visit({ sidebar: false });
    const { page } = here;
    const before = sheet(here, 'Log');
    const name = await open(here, 'Look back', 'Look back');
    await tabTo(page, 'answer-0');
    await page.keyboard.type('Many came');
    await tabTo(page, 'Keep the answers');
    await page.keyboard.press('Enter');
    await said(here).waitFor();
    expect(sheet(here, 'Log').at(-1)).toEqual(
      expect.arrayContaining([name, 'Looked back', 'Went well, or not: Many came']),
    );
    await page.keyboard.press('Shift+Tab');
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await expect.poll(() => sheet(here, 'Log').length).toBe(before.length);
  },
  LONG,
);

test(
  'somebody is thanked',
  async () => {
    const here = await visit({ sidebar: false });
    await open(here, 'Thank-you list', 'thank-you');
    await tabTo(here.page, 'Thanked today');
    await here.page.keyboard.press('Enter');
    await said(here).waitFor();
    expect(sheet(here, 'Log').at(-1)).toContain('Thanked');
  },
  LONG,
);

test(
  'a partner gets a new name everywhere, after every cell was shown',
  async () => {
    const here = await visit({ sidebar: false });
    const { page } = here;
    const name = await open(here, 'Rename a partner', 'Rename a partner');
    const cells = () => [...sheet(here, 'Partners'), ...sheet(here, 'Log')].flat();
    const count = cells().filter((cell) => cell.split('; ').includes(name)).length;
    await tabTo(page, 'to');
    await page.keyboard.type('The New Name');
    await page.keyboard.press('Enter');
    await page.frameLocator('dialog iframe').locator('#changes').waitFor();
    expect(await page.frameLocator('dialog iframe').locator('tbody tr').count()).toBe(count);
    await tabTo(page, count === 1 ? 'Rename in 1 cell' : `Rename in ${count} cells`);
    await page.keyboard.press('Enter');
    await said(here).waitFor();
    expect(cells().filter((cell) => cell.split('; ').includes('The New Name'))).toHaveLength(count);
    expect(cells().filter((cell) => cell.split('; ').includes(name))).toEqual([]);
  },
  LONG,
);

test(
  'the handover page prints without its buttons',
  async () => {
    const here = await visit({ sidebar: false });
    await open(here, 'Handover page', 'handed over');
    const frame = here.page.frameLocator('dialog iframe');
    await here.page.emulateMedia({ media: 'print' });
    expect(await frame.locator('.foot').isVisible()).toBe(false);
    expect(await frame.locator('article').count()).toBeGreaterThan(sheet(here, 'Partners').length - 2);
  },
  LONG,
);
