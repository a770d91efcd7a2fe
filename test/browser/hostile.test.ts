import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { stringsOf } from '../../dialogs/strings/strings';
import { sheetWords } from '../../src/workbook/words/words';
import { useBrowser } from './browser';
import { HOSTILE, hostileGarden, hostileList } from './hostile';
import { inMenu } from './keyboard';
import { sidebarFrame } from './launch';

/*
 * Whatever stands in the cells and is typed into the fields of a page is shown as the text it is. Were any of it taken for HTML, it
 * would write an error to the console or ask another machine for a picture: `useBrowser` fails for both.
 */

const words = stringsOf('en');
const { menu } = sheetWords('en');
const visit = useBrowser();

/** The pages, and what is pressed there in turn; before each press every field is filled. */
const SIDEBAR = [
  words.nav.partner,
  words.daily.season.open,
  'Let go',
  words.daily.season.save,
  words.nav.log,
  words.daily.fields.more,
  'Did it',
  words.log.save,
  words.nav.report,
  words.report.choose,
];
const DIALOGS: readonly (readonly [item: keyof typeof menu, ...presses: (string | RegExp)[]])[] = [
  ['gaps', words.gaps.save],
  ['check', /^Use /, words.undo.button, /^Add .* to the partners/, words.undo.button],
  ['thanks', /^Thanked today/, words.undo.button],
  ['lookBack', words.passingOn.lookBack.save, words.undo.button],
  ['rename', words.passingOn.rename.preview, /^Rename in/, words.undo.button],
  ['handover'],
  ['exportWords', words.exportWords.copyWhat(words.exportWords.thanks), /^Download the picture/],
];
const ADOPTING = [
  words.adopt.answers.lastContact,
  words.adopt.happened.column('Type of contact'),
  words.adopt.preview,
  words.adopt.add,
  words.undo.button,
];

test('a hostile garden on every page', async () => {
  const { page, book } = await visit({ workbook: hostileGarden(), consent: true });
  const partners = book.workbook().sheets[0]!.name;
  const sidebar = await sidebarFrame(page);
  await page.locator('[data-cell="A2"]').click();
  await walk(sidebar, 'sidebar', SIDEBAR);
  await sidebar.locator('#report-story').selectOption({ label: words.report.ownStory });
  await walk(sidebar, 'report', [words.report.builds.board]);
  await page.locator('[data-chart]').first().waitFor({ timeout: 60_000 });
  for (const [item, ...presses] of DIALOGS) {
    book.select(partners, 'A2');
    const dialog = await open(page, item);
    await walk(dialog, item, presses);
    await page.locator('dialog .title button').click();
  }
  expect(await madeOf(page), 'the sheet itself').toEqual([]);
}, 180_000);

test('a hostile list that is taken over', async () => {
  const { page } = await visit({ workbook: hostileList(), consent: true, sidebar: false });
  await walk(await open(page, 'adopt'), 'adopt', ADOPTING);
}, 120_000);

/** Opens a dialog from the menu. */
async function open(page: Page, item: keyof typeof menu): Promise<Frame> {
  await (await inMenu(page, menu.title, menu[item])).click();
  await page.frameLocator('dialog iframe').locator('h1').waitFor();
  return (await (await page.locator('dialog iframe').elementHandle())!.contentFrame())!;
}

/** Fills the fields of a page, and again after each press; what it shows is text. */
async function walk(frame: Frame, name: string, presses: readonly (string | RegExp)[]): Promise<void> {
  for (const press of presses) {
    await fill(frame);
    const named = { name: press, exact: true } as const;
    await frame
      .getByRole('button', named)
      .or(frame.getByRole('radio', named))
      .or(frame.getByRole('tab', named))
      .or(frame.locator('summary:visible', { hasText: press }))
      .first()
      .click();
    await expect.poll(() => frame.locator('[aria-disabled="true"]').count(), { timeout: 30_000 }).toBe(0);
    expect(await madeOf(frame), `${name}, ${press}`).toEqual([]);
  }
  expect(await shown(frame), name).toContain(HOSTILE);
}

/** The hostile text in every field that can be typed into; a new name differs, and numbers become numbers again. */
async function fill(frame: Frame): Promise<void> {
  for (const field of await frame.locator('input[type="text"]:visible, textarea:visible:not([readonly])').all()) {
    const [id, mode, before] = await field.evaluate((one: HTMLInputElement) => [one.id, one.inputMode, one.value]);
    const typed = id === 'to' ? `New ${HOSTILE}` : HOSTILE;
    // What is typed anew would take a preview away.
    if (before === typed) continue;
    await field.fill(typed);
    if (mode === 'numeric' || mode === 'decimal') await field.fill(before || '3');
    // Names that are offered would lie over what is pressed next.
    await field.blur();
  }
}

/** Elements that only the hostile text can have made. */
function madeOf(place: Frame | Page): Promise<string[]> {
  return place.evaluate(() =>
    [...document.querySelectorAll('img, iframe, script, a[href], [onerror]')]
      .filter((element) => /hostile\.test|console\.error/.test(element.outerHTML))
      .filter((element) => element.tagName !== 'SCRIPT' || element.outerHTML.length < 500)
      .map(({ outerHTML }) => outerHTML),
  );
}

/** What one reads on a page, in its fields too. */
function shown(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    return [document.getElementById('page')!.textContent, ...fields.map(({ value }) => value)].join('\n');
  });
}
