import { expect, test } from 'vitest';
import { rowsOf } from '../server/garden';
import { day } from '../server/interruptions/sheets';
import { useBrowser } from './browser';
import { nameWith, showCard } from './finding';
import { press } from './keyboard';

const LONG = 120_000;
const visit = useBrowser();

test.each([
  { what: 'Talked', letters: ['t'] },
  { what: 'Did it', letters: ['d'], after: '34' },
  { what: 'Told others', letters: ['t', 'o'] },
  { what: 'Planned', letters: ['p'], after: '10152026' },
])(
  '“$what” is logged with at most five keystrokes besides its text',
  async ({ what, letters, after = '' }) => {
    const here = await visit();
    const { page, book, sidebar } = here;
    const name = nameWith(book, 'Partners', 'Stage', 'Needs a date');
    await showCard(here, name);
    await sidebar.getByRole('tab', { name: 'Log', exact: true }).focus();
    let pressed = await press(page, 'Enter', ...letters, 'Tab');
    await page.keyboard.type('By keyboard');
    if (after !== '') pressed += await press(page, 'Tab');
    await page.keyboard.type(after);
    pressed += await press(page, 'Enter');
    await sidebar.getByText(`Logged: ${what}`).waitFor();
    expect(pressed).toBeLessThanOrEqual(5);
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
