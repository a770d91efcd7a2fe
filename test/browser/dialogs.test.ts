import { expect, test } from 'vitest';
import { troublesOf, useBrowser } from './browser';

const LONG = 90_000;
const visit = useBrowser();

test.each([
  ['en_US', 'Partner Garden', ['Fill in the dates', 'Check my sheet', 'Use the list I have']],
  ['es_MX', 'Jardín de socios', ['Completar las fechas', 'Revisar mi hoja', 'Usar la lista que ya tengo']],
])(
  'nothing against the dialogs in %s',
  async (locale, menu, items) => {
    const { page } = await visit({ locale, sidebar: false });
    for (const item of items) {
      await page.getByRole('menuitem', { name: menu }).click();
      await page.getByRole('menuitem', { name: item }).click();
      const frame = await (await page.locator('dialog iframe').elementHandle())!.contentFrame();
      await frame!.locator('h1').waitFor();
      expect(await troublesOf(frame!)).toEqual([]);
      await page.locator('dialog .title button').click();
    }
  },
  LONG,
);
