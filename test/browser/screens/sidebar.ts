import { idOf } from '../../../dialogs/sidebar/log/what-field';
import type { Player, Screen } from './screen';

const item = 'showSidebar';

const check = ({ page }: Player, id: string) => page.locator(`#${id}`).check();
const DID_IT = idOf('Did it');
const logged = async (player: Player) => {
  await check(player, idOf('Talked'));
  await player.press(player.words.log.save);
};

/** The sidebar in all its states. */
export const SIDEBAR: readonly Screen[] = [
  { name: 'sidebar-blank', item, sheets: 'blank' },
  { name: 'sidebar-list', item, sheets: 'list' },
  { name: 'sidebar-new', item, sheets: 'new' },
  { name: 'sidebar-refused', item, refused: 'PERMISSION_DENIED' },
  { name: 'sidebar', item },
  {
    name: 'today-open',
    item,
    play: ({ page }) =>
      page.locator('#panel-today details').evaluateAll((groups) => {
        for (const group of groups) group.setAttribute('open', '');
      }),
  },
  { name: 'partner-none', item, tab: 'partner' },
  { name: 'log', item, tab: 'log' },
  { name: 'log-words', item, tab: 'log', cell: 'A2', play: ({ press, words }) => press(words.log.moreWords) },
  { name: 'garden', item, tab: 'garden' },
  { name: 'report', item, tab: 'report' },
  { name: 'more', item, tab: 'more' },
  { name: 'partner-add', item, tab: 'partner', play: ({ press, words }) => press(words.add.open) },
  { name: 'sidebar-reader', item, reader: true },
  { name: 'card', item, tab: 'partner', cell: 'A2' },
  {
    name: 'card-elsewhere',
    item,
    tab: 'partner',
    play: async ({ page, press, words, see }) => {
      await page.getByLabel(words.card.follow).uncheck();
      await press(words.card.selected);
      await see('.outcome .said');
    },
  },
  {
    name: 'season',
    item,
    tab: 'partner',
    cell: 'A2',
    play: async (player) => {
      await player.page.locator('#season').click();
      await player.press(player.words.daily.season.save);
      await player.see('#season-missing');
      await check(player, 'season-2');
      await player.see('#season-until');
    },
  },
  {
    name: 'season-decided',
    item,
    tab: 'partner',
    cell: 'A2',
    play: async (player) => {
      await player.page.locator('#season').click();
      await check(player, 'season-0');
      await player.press(player.words.daily.season.save);
      await player.see('.undo');
    },
  },
  {
    name: 'log-open',
    item,
    tab: 'log',
    cell: 'A2',
    play: async (player) => {
      await check(player, DID_IT);
      await player.press(player.words.daily.fields.more);
      await player.see('#log-toDoBy');
    },
  },
  {
    name: 'log-lacks-columns',
    item,
    tab: 'log',
    sheets: 'new',
    play: ({ press, words }) => press(words.daily.fields.more),
  },
  {
    name: 'log-names',
    item,
    tab: 'log',
    play: async ({ page, see }) => {
      await page.locator('#log-partner').pressSequentially('a');
      await page.keyboard.press('ArrowDown');
      await see('#log-partner-0');
    },
  },
  {
    name: 'log-missing',
    item,
    tab: 'log',
    play: async ({ press, words, see }) => {
      await press(words.log.save);
      await see('#log-partner-missing');
    },
  },
  {
    name: 'log-saved',
    item,
    tab: 'log',
    cell: 'A2',
    play: async (player) => {
      await logged(player);
      await player.see('.outcome .said');
    },
  },
  {
    name: 'log-conflict',
    item,
    tab: 'log',
    cell: 'A2',
    play: async (player) => {
      const [sheet] = player.book.workbook().sheets;
      player.book.act({ type: 'deleteRows', sheet: sheet!.name, first: 2, count: 1 });
      await logged(player);
      await player.see('[role="alert"]');
    },
  },
  {
    name: 'log-new-partner',
    item,
    tab: 'log',
    cell: 'A2',
    play: async (player) => {
      await player.page.locator('#log-partner').fill('Teatro de la Luna');
      await player.page.keyboard.press('Escape');
      await logged(player);
      await player.see('[role="alert"] + .button');
    },
  },
  {
    name: 'log-reader',
    item,
    tab: 'log',
    cell: 'A2',
    reader: true,
    play: async (player) => {
      await logged(player);
      await player.see('[role="alert"]');
    },
  },
  {
    name: 'report-choices',
    item,
    tab: 'report',
    play: async ({ page, words, see }) => {
      await page.getByText(words.report.choose).click();
      await see('#report-as-of');
    },
  },
];
