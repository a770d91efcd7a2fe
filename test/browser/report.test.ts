import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sheetNamed } from '../sheet-named';
import { troublesOf, useBrowser } from './browser';
import { goTo } from './finding';
import { dialogFrame, sidebarFrame } from './launch';

const LONG = 90_000;
const visit = useBrowser();

test(
  'two clicks from the open sidebar to a finished board report, which is then in front',
  async () => {
    const { page, sidebar } = await visit();
    await goTo(sidebar, 'Report');
    await sidebar.getByRole('button', { name: 'Build the board report' }).click();
    await sidebar.getByText('The board report is ready').waitFor({ timeout: 60_000 });
    await page.locator('[data-chart]').nth(3).waitFor();
    await expect.poll(() => page.locator('[data-cell="A1"]').textContent()).toBe('Our partnerships');
    const questions = await page
      .locator('[data-chart]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('alt')));
    expect(questions).toEqual([
      expect.stringContaining('How is our garden?'),
      expect.stringContaining('How deep are our partnerships'),
      expect.stringContaining('How many came to what we did together?'),
      expect.stringContaining('plan covered?'),
    ]);
  },
  LONG,
);

test(
  'what is chosen for the community report is kept, and nothing is against the choices',
  async () => {
    const { page, sidebar, book } = await visit();
    await goTo(sidebar, 'Report');
    await sidebar.getByLabel('Community report').click();
    await sidebar.getByText('Choose charts, day and story').click();
    await sidebar.getByLabel('Who do we work with, and who is missing?').click();
    expect(await troublesOf(await sidebarFrame(page))).toEqual([]);
    await sidebar.getByRole('button', { name: 'Build the community report' }).click();
    await sidebar.getByText('The community report is ready').waitFor({ timeout: 60_000 });
    const built = sheetNamed(book.workbook(), 'Community report');
    expect(built.charts).toHaveLength(3);
    const { value } = book.call('reportChoices') as unknown as {
      value: { value: { kinds: { community: { charts: { number: number; chosen: boolean }[] } } } };
    };
    const chosen = value.value.kinds.community.charts.filter((one) => one.chosen);
    expect(chosen.map(({ number }) => number)).toEqual([1, 4, 7, 15]);
  },
  LONG,
);

test(
  'words are copied without any permission, and each chart comes as a picture',
  async () => {
    const { page, sidebar } = await visit();
    await goTo(sidebar, 'Report');
    await sidebar.getByRole('button', { name: 'Words and pictures to take along' }).click();
    const dialog = await dialogFrame(page, 'Words and pictures to take along');
    await dialog.getByRole('button', { name: 'Copy: A short post' }).click();
    await dialog.getByText(/Copied\.|The text is selected/).waitFor();
    expect(await dialog.evaluate('getSelection().toString()')).toContain('together');
    const pictures = dialog.getByRole('button', { name: /^Download the picture/ });
    expect(await pictures.count()).toBe(14);
    const coming = page.waitForEvent('download');
    await pictures.first().click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('How is our garden, 2026-06-30.png');
    expect(
      readFileSync(await download.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  },
  LONG,
);
