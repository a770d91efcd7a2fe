import { expect, test } from 'vitest';
import { rowsOf } from '../server/garden';
import { day } from '../server/interruptions/sheets';
import { useBrowser } from './browser';
import { nameWith, showCard } from './finding';
import { press } from './keyboard';

const LONG = 120_000;
const visit = useBrowser();

test.each([
  { what: 'Talked', letters: ['t', 'a', 'Tab', 'Tab'] },
  { what: 'Did it', letters: ['d', 'Tab', 'Tab'], first: '34' },
  { what: 'Told others', letters: ['t', 'o', 'Tab', 'Tab'] },
  { what: 'Planned', letters: ['p', 'l'], first: '10152026', between: ['Tab', 'Tab'] },
])(
  '“$what” is logged with at most six keystrokes besides its text',
  async ({ what, letters, first = '', between = first === '' ? [] : ['Tab'] }) => {
    const here = await visit();
    const { page, book, sidebar } = here;
    const name = nameWith(book, 'Partners', 'Stage', 'Needs a date');
    await showCard(here, name);
    await sidebar.getByRole('button', { name: 'Log', exact: true }).focus();
    let pressed = await press(page, 'Enter', ...letters);
    await page.keyboard.type(first);
    pressed += await press(page, ...between);
    await page.keyboard.type('By keyboard');
    pressed += await press(page, 'Enter');
    await sidebar.getByText(`Logged: ${what}`).waitFor();
    expect(pressed).toBeLessThanOrEqual(6);
    const row = rowsOf(book, 'Log').find(({ Note: note }) => note === 'By keyboard');
    expect(row).toMatchObject({
      Partner: name,
      'What happened': what,
      ...(what === 'Did it' ? { People: 34 } : {}),
      Date: what === 'Planned' ? day('2026-10-15') : expect.any(Number),
    });
  },
  LONG,
);

test(
  'a season is decided with the keyboard alone',
  async () => {
    const here = await visit();
    const { page, book, sidebar } = here;
    const name = nameWith(book, 'Partners', 'Stage', 'Harvest');
    await showCard(here, name);
    await sidebar.getByRole('button', { name: 'Decide the season', exact: true }).focus();
    await press(page, 'Enter');
    await sidebar.locator('input[type="radio"]:focus').waitFor();
    await press(page, 'ArrowDown', 'Tab');
    await page.keyboard.type('It went well');
    await press(page, 'Enter');
    await sidebar.getByText(`Next season for ${name}: Change.`).waitFor();
    expect(rowsOf(book, 'Partners').find(({ Partner: partner }) => partner === name)).toMatchObject({
      'Next season': 'Change',
    });
  },
  LONG,
);
