import type { Player, Screen } from './screen';

const said = ({ see }: Player) => see('.said');

/** The windows over the sheet in all their states. */
export const WINDOWS: readonly Screen[] = [
  { name: 'adopt', item: 'menuAdopt', sheets: 'list' },
  { name: 'adopt-nothing', item: 'menuAdopt', sheets: 'blank' },
  {
    name: 'adopt-question',
    item: 'menuAdopt',
    sheets: 'list',
    play: async ({ press, words, see }) => {
      await press(words.adopt.preview);
      await see('[role="alert"]');
    },
  },
  {
    name: 'adopt-preview',
    item: 'menuAdopt',
    sheets: 'list',
    play: previewed,
  },
  {
    name: 'adopted',
    item: 'menuAdopt',
    sheets: 'list',
    play: async (player) => {
      await previewed(player);
      await player.press(player.words.adopt.add);
      await said(player);
    },
  },
  { name: 'gaps', item: 'menuGaps' },
  { name: 'gaps-none', item: 'menuGaps', sheets: 'new' },
  {
    name: 'gaps-wrong',
    item: 'menuGaps',
    play: async ({ page, press, words, see }) => {
      await page.locator('td input').first().fill('?');
      await press(words.gaps.save);
      await see('[role="alert"]');
    },
  },
  {
    name: 'gaps-filled',
    item: 'menuGaps',
    play: async (player) => {
      await player.page.locator('td input').first().fill('2026');
      await player.press(player.words.gaps.save);
      await said(player);
    },
  },
  { name: 'check', item: 'menuCheck' },
  { name: 'check-none', item: 'menuCheck', sheets: 'new' },
  {
    name: 'check-mended',
    item: 'menuCheck',
    play: async (player) => {
      const [, add] = player.words.check.addPartner('|').split('|');
      await player.page.getByRole('button', { name: add! }).first().click();
      await said(player);
    },
  },
  { name: 'thanks', item: 'menuThanks' },
  { name: 'thanks-none', item: 'menuThanks', sheets: 'new' },
  {
    name: 'thanked',
    item: 'menuThanks',
    play: async (player) => {
      await player.page.getByRole('button', { name: player.words.passingOn.thanks.thanked }).first().click();
      await said(player);
    },
  },
  { name: 'look-back', item: 'menuLookBack', cell: 'A2' },
  {
    name: 'look-back-empty',
    item: 'menuLookBack',
    play: async ({ press, words, see }) => {
      await press(words.passingOn.lookBack.save);
      await see('[role="alert"]');
    },
  },
  {
    name: 'look-back-kept',
    item: 'menuLookBack',
    cell: 'A2',
    play: async (player) => {
      await player.page.locator('#answer-0').fill('!');
      await player.press(player.words.passingOn.lookBack.save);
      await said(player);
    },
  },
  { name: 'tonight', item: 'menuTonight' },
  { name: 'tonight-none', item: 'menuTonight', sheets: 'new' },
  { name: 'handover', item: 'menuHandover' },
  { name: 'handover-none', item: 'menuHandover', sheets: 'new' },
  { name: 'handover-refused', item: 'menuHandover', refused: 'PERMISSION_DENIED' },
  { name: 'rename', item: 'menuRename', cell: 'A2' },
  {
    name: 'rename-missing',
    item: 'menuRename',
    play: async ({ press, words, see }) => {
      await press(words.passingOn.rename.preview);
      await see('.missing');
    },
  },
  { name: 'rename-preview', item: 'menuRename', cell: 'A2', play: renaming },
  {
    name: 'rename-reader',
    item: 'menuRename',
    cell: 'A2',
    reader: true,
    play: async (player) => {
      await renaming(player);
      await player.page.locator('footer .button.main').click();
      await player.see('[role="alert"]');
    },
  },
  {
    name: 'renamed',
    item: 'menuRename',
    cell: 'A2',
    play: async (player) => {
      await renaming(player);
      await player.page.locator('footer .button.main').click();
      await said(player);
    },
  },
  { name: 'along', item: 'menuExportWords' },
  { name: 'guide', item: 'menuGuide' },
  {
    name: 'guide-open',
    item: 'menuGuide',
    play: async ({ page }) => {
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  },
];

async function previewed({ page, press, words, see }: Player): Promise<void> {
  for (const answer of await page.getByLabel(words.adopt.answers.lastTalked).all()) await answer.check();
  await press(words.adopt.preview);
  await see(`h1:text-is("${words.adopt.previewTitle}")`);
}

/** To a name that another partner has: the longest preview. */
async function renaming({ page, book, press, words, see }: Player): Promise<void> {
  const other = book.workbook().sheets[0]!.values[2]![0];
  await page.locator('#to').fill(String(other));
  await press(words.passingOn.rename.preview);
  await see('#changes');
}
