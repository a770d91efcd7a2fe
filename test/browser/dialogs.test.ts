import { expect, test } from 'vitest';
import { troublesOf, useBrowser } from './browser';
import { cutIn } from './cut';

const LONG = 90_000;
const visit = useBrowser();

test.each([
  [
    'en_US',
    'Partner Garden',
    [
      'Fill in the dates',
      'Check my sheet',
      'Use the list I have',
      'Words and pictures to take along',
      'How do I…?',
      'Thank-you list',
      'Look back',
      'Handover page',
      'Rename a partner',
    ],
  ],
  [
    'es_MX',
    'Jardín de socios',
    [
      'Completar las fechas',
      'Revisar mi hoja',
      'Usar la lista que ya tengo',
      'Palabras e imágenes para llevar',
      '¿Cómo se hace?',
      'Lista de agradecimientos',
      'Mirar atrás',
      'Página de traspaso',
      'Cambiar el nombre de un socio',
    ],
  ],
])(
  'nothing against the dialogs in %s, and at 300 px nothing is cut',
  async (locale, menu, items) => {
    const { page } = await visit({ locale, sidebar: false });
    for (const item of items) {
      await page.getByRole('menuitem', { name: menu }).click();
      await page.getByRole('menuitem', { name: item }).click();
      const handle = (await page.locator('dialog iframe').elementHandle())!;
      const frame = await handle.contentFrame();
      await frame!.locator('h1').waitFor();
      expect(await troublesOf(frame!)).toEqual([]);
      await handle.evaluate((element) => {
        (element as unknown as { style: { width: string } }).style.width = '300px';
      });
      expect(await cutIn(frame!), item).toEqual([]);
      await page.locator('dialog .title button').click();
    }
  },
  LONG,
);
