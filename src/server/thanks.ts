import type { Thanked, Thanks, ToThank } from '../contract/thanks';
import type { Garden } from '../domain/garden';
import { toThank } from '../domain/thanks';
import { asText } from '../workbook/read';
import { lookOnly } from './actions';
import { today } from './cells';
import { cellAt } from './grid';
import { alone } from './lock';
import { logEntry } from './log';
import { stop } from './trouble';
import { finished, remembered } from './undo';
import type { Workbook } from './workbook';
import { openWorkbook } from './workbook';

/** Longest name of a project that a page may bring. */
const LONGEST = 1000;

/** Who is still to be thanked, and for what. */
export function thanksOpen(): Thanks {
  const { workbook, garden } = lookOnly();
  return { language: workbook.settings.language, open: open(workbook, garden) };
}

/** Logs that they were thanked today; who is left. */
export function keepThanks(partner: unknown, project: unknown): Thanked {
  if (typeof partner !== 'string') return stop('wrong-arguments', 'partner');
  if (typeof project !== 'string' || project.length > LONGEST) return stop('wrong-arguments', 'project');
  return alone(() =>
    finished(() => {
      const date = today(openWorkbook().book.timeZone);
      const more: Readonly<Record<string, string>> = project === '' ? {} : { project };
      const { said, done } = logEntry({ partner, what: 'Thanked', date, people: null, note: '' }, more);
      return { said, undo: remembered(openWorkbook())?.label ?? null, open: open(done.workbook, done.garden) };
    }),
  );
}

function open({ sheets, words, sheetWords }: Workbook, garden: Garden): ToThank[] {
  const contactOf = (row: number) =>
    ['contact', 'reach']
      .map((column) => asText(cellAt(sheets.partners!, row, column)))
      .filter((text) => text !== '')
      .join(', ');
  return toThank(garden).map(({ partners, project, act }) => ({
    partner: partners.map(({ name }) => name).join('; '),
    project: project?.name ?? '',
    why: sheetWords.passingOn.thanksFor(project?.name ?? '', words.date(act.day), act.log?.note ?? ''),
    contact: partners
      .map(({ row }) => contactOf(row))
      .filter((text) => text !== '')
      .join('; '),
  }));
}
