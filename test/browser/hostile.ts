import { dayNumber } from '../../src/domain/day';
import { type TableKey, tables } from '../../src/workbook/tables/tables';
import { blankWorkbook, type WorkbookJson } from '../host';
import { csvSheet } from '../preview/input/csv';
import { planted, withEverything } from '../server/bad-input';
import type { Nasty } from '../server/nasty-cells';

/** A text that would run, load or break out, wherever it is put into a page without being made harmless. */
export const HOSTILE = `'"></textarea></title></script><img src=//hostile.test/x onerror=console.error(1)><script>console.error(2)</script><? $& javascript:console.error(3)`;
/** The same, as short as the name of a sheet has to be. */
const SHORT = '"></script><img src=//hostile.test/x onerror=console.error(4)><? $&';

const text = (value: string): Nasty => ({ value });
const day = (value: string): Nasty => ({ value: dayNumber(value) + 25_569, extra: { format: 'yyyy-mm-dd' } });

/** A garden in which every text is hostile, and every heading and sheet is called so. The day is 30 June 2026. */
export function hostileGarden(): WorkbookJson {
  const workbook = planted(withEverything(), {
    partners: [
      { lastTalked: day('2026-06-01'), lastDone: day('2026-05-01'), agreementEnds: day('2026-07-10') },
      { nextSeason: text('Rest'), restUntil: day('2026-06-20'), lastTalked: day('2026-01-05') },
      { lastTalked: text(HOSTILE) },
    ].map((row, at) => ({ ...hostileTexts('partners'), ...row, name: text(named(at)) })),
    log: [
      { date: day('2026-05-01'), what: text('Did it'), partner: text(HOSTILE), project: text(HOSTILE) },
      { date: day('2026-05-02'), what: text('Looked back'), partner: text(HOSTILE) },
      { date: day('2026-06-20'), what: text('Planned'), partner: text(HOSTILE) },
      { date: text(HOSTILE), what: text(HOSTILE), partner: text(`${HOSTILE}s`), people: text(HOSTILE) },
    ].map((row) => ({ ...hostileTexts('log'), ...row })),
    projects: [{ ...hostileTexts('projects'), endedOn: day('2026-05-03'), storyShared: text('Yes') }],
  });
  for (const sheet of workbook.sheets) {
    if (sheet.name === 'Settings') {
      for (const line of sheet.values) if (line[1] === '') line[1] = HOSTILE;
      continue;
    }
    // Columns and sheets are known by their marks, whatever they are called.
    sheet.values[0] = sheet.values[0]!.map((heading) => `${heading} ${HOSTILE}`);
    sheet.name += SHORT;
  }
  return { ...workbook, activeSheetId: workbook.sheets[0]!.id };
}

/** A library's own list and log, hostile in headings, cells, their words for what happened, and the names of the sheets. */
export function hostileList(): WorkbookJson {
  const workbook = blankWorkbook();
  const sheet = (id: number, name: string, rows: readonly (readonly string[])[]) => {
    const csv = rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\n');
    return csvSheet(id, name + SHORT, csv, workbook.locale);
  };
  const names = ['Food Bank', 'Chess Club', 'Oak School', 'City Museum'].map((name) => name + HOSTILE);
  const list = names.map((name, at) => [name, at === 0 ? HOSTILE : '5/13/2026', HOSTILE, HOSTILE]);
  const log = names.map((name) => ['5/13/2026', name, '"><script>console.error(5)</script>', HOSTILE]);
  return {
    ...workbook,
    sheets: [
      sheet(0, 'Partners', [['Organization', 'Last contact', HOSTILE, 'Notes'], ...list]),
      sheet(1, 'Log', [['Date', 'Partner', 'Type of contact', 'Note'], ...log]),
    ],
  };
}

function named(at: number): string {
  return at === 0 ? HOSTILE : `${at} ${HOSTILE}`;
}

/** The text in every column of a table that takes texts. */
function hostileTexts(key: TableKey): Record<string, Nasty> {
  const columns = Object.entries(tables[key].columns as Readonly<Record<string, { kind: string; words?: string }>>);
  const open = columns.filter(([, { kind, words }]) => kind === 'text' || (kind === 'list' && words === 'open'));
  return Object.fromEntries(open.map(([column]) => [column, text(HOSTILE)]));
}
