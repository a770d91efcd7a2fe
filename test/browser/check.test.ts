import { expect, test } from 'vitest';
import { rowsOf } from '../server/garden';
import { sheetNamed } from '../sheet-named';
import { sampleGarden, useBrowser } from './browser';
import { choose, pressOn } from './keyboard';
import { dialogFrame } from './launch';

const LONG = 90_000;
const visit = useBrowser();

test(
  'a mistake is found, looked at, mended and taken back with the keyboard alone',
  async () => {
    const workbook = sampleGarden();
    const log = sheetNamed(workbook, 'Log');
    log.values[1]![1] = 'Moon Theatre';
    const { page, book } = await visit({ workbook, consent: true, sidebar: false });
    const known = rowsOf(book, 'Partners').length;
    await choose(page, 'Check my sheet');
    const frame = await dialogFrame(page, 'things to look at');
    await pressOn(page, frame, 'Show in the sheet: cell B2');
    await expect.poll(() => page.locator('[data-address]').textContent()).toBe('B2');
    await pressOn(page, frame, 'Add “Moon Theatre” to the partners');
    await frame.locator('.said', { hasText: 'Moon Theatre' }).waitFor();
    expect(rowsOf(book, 'Partners').at(-1)).toMatchObject({ Partner: 'Moon Theatre' });
    await pressOn(page, frame, 'Undo');
    await expect.poll(() => rowsOf(book, 'Partners').length).toBe(known);
  },
  LONG,
);
