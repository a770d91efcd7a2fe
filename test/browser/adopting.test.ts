import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser';
import { goTo } from './finding';
import { pressOn, tabTo } from './keyboard';
import { dialogFrame, sidebarFrame } from './launch';
import { neighbours } from './neighbours';

const LONG = 120_000;
const visit = useBrowser();

test(
  'a list nobody knows: by keyboard alone from its first look to the first chart, in eight presses of a button',
  async () => {
    const { page } = await visit({ workbook: neighbours(), locale: 'es_MX', consent: true });
    let presses = 0;
    const press = async (frame: Frame, name: string, key?: string) => {
      await pressOn(page, frame, name, key);
      presses += 1;
    };

    const sidebar = await sidebarFrame(page);
    await press(sidebar, 'Usar la lista que ya tengo');

    const adopt = await dialogFrame(page, 'Esto es lo que se encontró');
    await press(adopt, 'Ese día las dos partes hablaron o se escribieron', 'Space');
    await press(adopt, 'Ver qué se escribiría');
    await adopt.getByRole('heading', { name: 'Esto se escribiría' }).waitFor();
    await press(adopt, 'Añadir estas columnas');
    await adopt.getByRole('heading', { name: 'Listo' }).waitFor();
    await press(adopt, 'Completar las fechas de 10 socios');

    const gaps = await dialogFrame(page, '¿Cuándo conversaron e hicieron algo juntos por última vez?');
    await tabTo(page, gaps, 'Última conversación con Escuela Benito Juárez del Río');
    for (let row = 0; row < 10; row += 1) {
      await page.keyboard.type(row === 0 ? 'marzo de 2026' : `${row}/6/2026`);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Control+Enter');
    presses += 1;
    await gaps.getByText('Se guardaron las fechas de 10 socios.').waitFor();
    expect(await gaps.getByText('Etapa Semilla').count()).toBe(10);
    await press(gaps, 'Cerrar');

    await goTo(sidebar, 'Jardín');
    await sidebar.getByText('40 socios: 40 semillas.').waitFor();
    await goTo(sidebar, 'Informe');
    await press(sidebar, 'Crear el informe para la junta');
    await page.locator('[data-chart]').first().waitFor({ timeout: 60_000 });
    expect(presses).toBeLessThanOrEqual(8);
  },
  LONG,
);
