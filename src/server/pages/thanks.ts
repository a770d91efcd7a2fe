import { LIMITS } from '../../contract/limits';
import type { Thanked, Thanks, ToThank } from '../../contract/thanks';
import type { Garden } from '../../domain/garden';
import { toThank } from '../../domain/thanks';
import { asText } from '../../workbook/tables/read';
import { readGarden } from '../garden/read-garden';
import type { Workbook } from '../garden/workbook';
import { openWorkbook } from '../garden/workbook';
import * as given from '../ground/arguments';
import { withLock } from '../ground/lock';
import { today } from '../sheets/cells';
import { cellAt } from '../sheets/read';
import { lastChange } from '../undo/last-change';
import { logEntry } from './log';

/** Who is still to be thanked, and for what. */
export function thanks(): Thanks {
  const { workbook, garden } = readGarden();
  return { language: workbook.settings.language, open: open(workbook, garden) };
}

/** Logs that they were thanked today; who is left. */
export function logThanks(thanked: unknown, thankedFor: unknown): Thanked {
  const partner = given.text(thanked, 'partner');
  const project = given.text(thankedFor, 'project', LIMITS.names);
  return withLock(() => {
    const date = today(openWorkbook().book.timeZone);
    const more: Readonly<Record<string, string>> = project === '' ? {} : { project };
    const entry = { partner, what: 'Thanked', date, people: null, note: '' } as const;
    return logEntry(
      entry,
      (message, { workbook, garden }) => ({
        message,
        undo: lastChange(openWorkbook())?.label ?? null,
        open: open(workbook, garden),
      }),
      more,
    );
  });
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
    why: sheetWords.passingOn.thanksFor(
      project?.name ?? '',
      words.date(act.day),
      act.log?.note ?? '',
      act.source === 'Gave',
    ),
    contact: partners
      .map(({ row }) => contactOf(row))
      .filter((text) => text !== '')
      .join('; '),
  }));
}
