import type { Player, Screen } from './screen';

const item = 'showSidebar';

const check = ({ page }: Player, id: string) => page.locator(`#${id}`).check();
/** In the order of what can have happened. */
const DID_IT = 'log-what-5';
const logged = async (player: Player) => {
  await check(player, 'log-what-2');
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
      page.locator('#today ~ details').evaluateAll((groups) => {
        for (const group of groups) group.setAttribute('open', '');
      }),
  },
  { name: 'sidebar-reader', item, reader: true },
  { name: 'card', item, cell: 'A2' },
  {
    name: 'card-elsewhere',
    item,
    play: async ({ press, words, see }) => {
      await press(words.card.selected);
      await see('.outcome .said');
    },
  },
  {
    name: 'season',
    item,
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
    sheets: 'new',
    play: ({ press, words }) => press(words.daily.fields.more),
  },
  {
    name: 'log-names',
    item,
    play: async ({ page, see }) => {
      await page.locator('#log-partner').pressSequentially('a');
      await page.keyboard.press('ArrowDown');
      await see('#log-partner-0');
    },
  },
  {
    name: 'log-missing',
    item,
    play: async ({ press, words, see }) => {
      await press(words.log.save);
      await see('#log-partner-missing');
    },
  },
  {
    name: 'log-saved',
    item,
    cell: 'A2',
    play: async (player) => {
      await logged(player);
      await player.see('.outcome .said');
    },
  },
  {
    name: 'log-conflict',
    item,
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
    cell: 'A2',
    play: async (player) => {
      await player.page.locator('#log-partner').fill('Teatro de la Luna');
      await logged(player);
      await player.see('[role="alert"] + .button');
    },
  },
  {
    name: 'log-reader',
    item,
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
    play: async ({ page, words, see }) => {
      await page.getByText(words.report.choose).click();
      await see('#report-as-of');
    },
  },
];
