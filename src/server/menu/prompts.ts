import type { WriteResult } from '../../contract/sidebar';
import { NEXT_SEASON, WHAT } from '../../domain/lists';
import { summaryOf } from '../../domain/summary';
import { wordIn } from '../../domain/words/recognise';
import { readGarden } from '../garden/read-garden';
import { openWorkbook } from '../garden/workbook';
import { logSomething } from '../pages/log';
import { decideSeason } from '../pages/season';
import { seasonLacks, todayShown } from '../pages/today';
import { today } from '../sheets/cells';

/* The menu's way to do what the sidebar does, in words alone: for people whose sidebar does not open. */

/** Logs for today; `text`: a word, a colon, a note. */
export function logFromText(partner: string, text: string): WriteResult | string {
  const { sheetWords, book } = openWorkbook();
  const [word = '', ...note] = text.split(/[:\n]/);
  const what = wordIn(WHAT, word);
  if (what === undefined) return sheetWords.messages.notAWord(word.trim());
  return logSomething({ partner, what, date: today(book.timeZone), people: null, note: note.join(':').trim() });
}

/** The same for the season; `text`: a word, a colon, the reason. */
export function decideFromText(partner: string, text: string, addColumns: boolean): WriteResult | string {
  const { sheetWords } = openWorkbook();
  const [word = '', ...reason] = text.split(':');
  const next = wordIn(NEXT_SEASON, word);
  if (next === undefined) return sheetWords.messages.notAWord(word.trim());
  return decideSeason({ partner, project: '', next, restUntil: '', reason: reason.join(':'), addColumns });
}

/** What would have to be added before a season can be decided. */
export function lackedBySeason(): string[] {
  return seasonLacks(readGarden().workbook);
}

/** Lines of each group that a box in the middle of the screen has room for. */
const TOLD = 5;

/** What a day asks for, as text. */
export function todayInWords(): string {
  const { workbook, garden } = readGarden();
  const groups = todayShown(workbook, garden).groups.map(({ title, count, lines }) =>
    [`${title} (${count})`, ...lines.slice(0, TOLD).map(({ name, why }) => `${name}: ${why}`)].join('\n'),
  );
  return [workbook.words.gardenHeadline(summaryOf(garden)), ...groups].join('\n\n');
}
