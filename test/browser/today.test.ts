import { expect, test } from 'vitest';
import { rowsOf } from '../server/garden';
import { day } from '../server/interruptions/sheets';
import { useBrowser } from './browser';
import { press, pressOn, tabTo } from './keyboard';
import { sidebarFrame } from './launch';

/* Each line of Today is acted on where it stands, with the keyboard alone. The sample garden is as it is on 30 June 2026. */

const LONG = 90_000;
const visit = useBrowser();

const TOWN_HALL = 'Juniper Falls Town Hall';
const ROBOTS = 'Gear Goblins Robot Club';
const PANTRY = 'Open Shelf Pantry';

/** The sheet with the sidebar open and the focus at the top of it. */
async function open() {
  const here = await visit();
  const frame = await sidebarFrame(here.page);
  await frame.locator('#today').waitFor({ state: 'attached' });
  await here.page.locator('aside iframe').focus();
  return { ...here, frame };
}

test(
  '“did it happen?” is answered by one press, and taken back by another',
  async () => {
    const { page, book, frame } = await open();
    const plan = () => rowsOf(book, 'Log').find((row) => row['Date'] === day('2026-06-16'));
    await pressOn(page, frame, 'Did it happen?');
    await pressOn(page, frame, `We talked: ${TOWN_HALL}`);
    await frame.getByText(`Changed: ${TOWN_HALL}, from planned to “Talked”.`).waitFor();
    expect(plan()).toMatchObject({ Partner: TOWN_HALL, 'What happened': 'Talked' });
    expect(await frame.getByText('Did it happen?').count()).toBe(0);
    await pressOn(page, frame, 'Undo');
    await frame.getByText('Did it happen?').waitFor();
    expect(plan()).toMatchObject({ 'What happened': 'Planned' });
  },
  LONG,
);

test(
  'a line leads to its cell, and to the partner’s card',
  async () => {
    const { page, book, frame } = await open();
    const row = rowsOf(book, 'Log').findIndex((one) => one['Date'] === day('2026-06-16')) + 2;
    await pressOn(page, frame, 'Did it happen?');
    await pressOn(page, frame, `Go to the cell: ${TOWN_HALL}`);
    await expect.poll(() => page.locator('[data-address]').textContent()).toBe(`C${row}`);
    expect(await page.getByRole('button', { name: 'Log', exact: true }).getAttribute('aria-current')).toBe('page');
    await pressOn(page, frame, TOWN_HALL);
    await frame.locator('h3#card-name:focus', { hasText: TOWN_HALL }).waitFor();
  },
  LONG,
);

test(
  'after a rest comes a first step, or a decision',
  async () => {
    const { page, book, frame } = await open();
    await pressOn(page, frame, 'The rest is over');
    await pressOn(page, frame, `Plan the first step: ${ROBOTS}`);
    await page.keyboard.type('07152026');
    await press(page, 'Enter');
    await frame.getByText(`Logged: Planned, ${ROBOTS}`).waitFor();
    expect(rowsOf(book, 'Log').at(-1)).toMatchObject({ Partner: ROBOTS, Date: day('2026-07-15') });
    expect(await frame.getByText('The rest is over').count()).toBe(0);
    await pressOn(page, frame, 'Undo');
    await frame.locator('#tab-today').focus();
    await press(page, 'Enter');
    // It comes back with the answer to the undoing.
    await frame.getByText('The rest is over').waitFor();
    await pressOn(page, frame, 'The rest is over');
    await pressOn(page, frame, `Decide the season: ${ROBOTS}`);
    await frame.locator('#season-0:focus').waitFor();
    await press(page, 'ArrowUp', 'Tab');
    await page.keyboard.type('The coach moved away');
    await press(page, 'Enter');
    await frame.getByText(`Next season for ${ROBOTS}: Let go.`).waitFor();
    expect(rowsOf(book, 'Partners').find((row) => row['Partner'] === ROBOTS)).toMatchObject({
      'Next season': 'Let go',
      'Ended because': 'The coach moved away',
    });
  },
  LONG,
);

test(
  'each part of a harvest is finished from its line',
  async () => {
    const { page, book, frame } = await open();
    await pressOn(page, frame, 'Finish what you did together');
    await pressOn(page, frame, `Thank them: ${PANTRY}`);
    await press(page, 'Enter');
    await frame.getByText(`Logged: Thanked, ${PANTRY}.`).waitFor();
    await frame.locator('#tab-today').focus();
    await press(page, 'Enter');
    await pressOn(page, frame, `Tell staff or board: ${PANTRY}`);
    await pressOn(page, frame, 'Board', 'Space');
    await tabTo(page, frame, 'Note');
    await page.keyboard.type('Three sentences on Monday');
    await press(page, 'Enter');
    await frame.getByText(`Logged: Told others, ${PANTRY}.`).waitFor();
    await frame.locator('#tab-today').click();
    expect(rowsOf(book, 'Log').slice(-2)).toMatchObject([
      { Partner: PANTRY, 'What happened': 'Thanked' },
      { Partner: PANTRY, 'What happened': 'Told others', Audience: 'Board' },
    ]);
    for (const done of ['Thank them', 'Tell staff or board'])
      expect(await frame.getByRole('button', { name: `${done}: ${PANTRY}` }).count()).toBe(0);
    await frame.getByRole('button', { name: `Look back: ${PANTRY}` }).waitFor();
  },
  LONG,
);
