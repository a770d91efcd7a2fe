import { expect, test } from 'vitest';
import { useBrowser, type Visit } from './browser';
import { cellOf, nameWith } from './finding';

const LONG = 90_000;
const visit = useBrowser();

async function enter({ page }: Pick<Visit, 'page'>, cell: string, text: string): Promise<void> {
  await page.locator(`[data-cell="${cell}"]`).dblclick();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test(
  'a date typed into the sheet changes stage and tier',
  async () => {
    const { page, book } = await visit();
    const name = nameWith(book, 'Partners', 'Stage', 'Needs a date');
    const stage = page.locator(`[data-cell="${cellOf(book, 'Partners', 'Stage', name)}"]`);
    const tier = page.locator(`[data-cell="${cellOf(book, 'Partners', 'Tier', name)}"]`);
    await enter({ page }, cellOf(book, 'Partners', 'Last done together', name), '2026-06-12');
    await expect.poll(() => stage.textContent()).toBe('Harvest');
    expect(await tier.textContent()).toBe('2 Common goal');
  },
  LONG,
);

test(
  'the board report is built from the sidebar and has its charts',
  async () => {
    const { page, sidebar } = await visit();
    await sidebar.getByRole('button', { name: 'Build the board report' }).click();
    await sidebar.getByText('The board report is ready').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Board report' }).click();
    await page.locator('[data-chart]').nth(3).waitFor();
    const questions = await page
      .locator('[data-chart]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('alt')));
    expect(questions).toEqual([
      expect.stringContaining('How is our garden?'),
      expect.stringContaining('How deep are our partnerships'),
      expect.stringContaining('Who did we reach together?'),
      expect.stringContaining('plan covered?'),
    ]);
  },
  LONG,
);
