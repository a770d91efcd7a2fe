import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { sheetNamed } from '../sheet-named';
import { useBrowser, type Visit } from './browser';
import { nameWith, selectRow } from './finding';
import { choose, press, pressOn, tabTo } from './keyboard';
import { dialogFrame } from './launch';

/* The windows at the end of a season, with the keyboard alone. */

const LONG = 90_000;
const visit = useBrowser();

/** Opens a window from the menu, with the row of a partner in harvest selected: its page, and the partner's name. */
async function open(here: Visit, item: string, heading: string): Promise<{ frame: Frame; name: string }> {
  const name = nameWith(here.book, 'Partners', 'Stage', 'Harvest');
  await selectRow(here, name);
  await choose(here.page, item);
  return { frame: await dialogFrame(here.page, heading), name };
}

function sheet({ book }: Visit, name: string): string[][] {
  return sheetNamed(book.workbook(), name).values.map((row) => row.map(String));
}

const said = ({ page }: Visit) => page.frameLocator('dialog iframe').locator('.said');

test(
  'five minutes of looking back, kept and taken back',
  async () => {
    const here = await visit({ sidebar: false });
    const { page } = here;
    const before = sheet(here, 'Log');
    const { frame, name } = await open(here, 'Look back', 'Look back');
    await tabTo(page, frame, 'What went well');
    await page.keyboard.type('Many came');
    await pressOn(page, frame, 'Keep the answers');
    await said(here).waitFor();
    expect(sheet(here, 'Log').at(-1)).toEqual(
      expect.arrayContaining([name, 'Looked back', 'Went well, or not: Many came']),
    );
    await press(page, 'Shift+Tab');
    await pressOn(page, frame, 'Undo');
    await expect.poll(() => sheet(here, 'Log').length).toBe(before.length);
  },
  LONG,
);

test(
  'somebody is thanked',
  async () => {
    const here = await visit({ sidebar: false });
    const { frame } = await open(here, 'Thank-you list', 'thank-you');
    await pressOn(here.page, frame, 'Thanked today');
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
    const { frame, name } = await open(here, 'Rename a partner', 'Rename a partner');
    const cells = () => [...sheet(here, 'Partners'), ...sheet(here, 'Log')].flat();
    const count = cells().filter((cell) => cell.split('; ').includes(name)).length;
    await tabTo(page, frame, 'New name');
    await page.keyboard.type('The New Name');
    await press(page, 'Enter');
    await frame.locator('#changes').waitFor();
    expect(await frame.locator('tbody tr').count()).toBe(count);
    await pressOn(page, frame, count === 1 ? 'Rename in 1 cell' : `Rename in ${count} cells`);
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
    const { frame } = await open(here, 'Handover page', 'handed over');
    await here.page.emulateMedia({ media: 'print' });
    expect(await frame.locator('.foot').isVisible()).toBe(false);
    expect(await frame.locator('article').count()).toBeGreaterThan(sheet(here, 'Partners').length - 2);
  },
  LONG,
);
