import type { Book, WorkbookJson } from '../../host';
import { blankSheet, blankWorkbook, openBook } from '../../host';
import { carry } from '../carry';

/** Noon of 2025-06-30 in the sheets' time zone. */
export const NOW = Date.UTC(2025, 5, 30, 16);
/** Another build than `dist`, while the pages are under construction. */
const DIST = process.env['PARTNER_GARDEN_DIST'] ?? 'dist';

export const open = (workbook: WorkbookJson): Book => openBook(workbook, { now: NOW, distDir: DIST });

/** Days as Sheets stores them. */
export const day = (text: string): number => Date.parse(text) / 86_400_000 + 25_569;

/** Calls a function of the script; throws when it does not answer ok. */
export function ask(book: Book, name: string, ...args: unknown[]): unknown {
  const { ok, value, error } = book.call(name, args);
  const answer = value as { ok: boolean; value: unknown; trouble?: { sentence: string } } | undefined;
  if (!ok || !answer?.ok) throw new Error(`${name}: ${error?.message ?? answer?.trouble?.sentence}`);
  return answer.value;
}

const THEIRS: readonly (readonly (string | number)[])[] = [
  ['Friends and partners of the library'],
  ['Organization', 'Room', 'Last talked', 'Contact person', 'Members', 'First contact', 'Notes'],
  ['Lions Club', 'A 1', day('2025-03-04'), 'Ana', 12, '03/04/2024', 'Brings chairs'],
  ['Garden Society', 'B 2', '', 'Ben', 30, '05/06/2024', '=not a formula'],
  ['Food Bank', 'A 1', day('2024-01-10'), 'Cy', 7, 'spring', ''],
  ['Lions Club', 'C 3', day('2025-05-05'), 'Dee', 12, '', 'Same name, other chapter'],
  ['Museum', 'A 4', '', '', 3, '13/02/2024', 'x'],
  ['School No. 5', 'D 1', '', 'Eve', 600, '', 'Ask in fall'],
];

/** A library's own list: a merged title above the headings, formulas, notes, colours, a rule of their own. */
export function theirList(maxColumns = 26, maxRows = 1000): WorkbookJson {
  const sheet = blankSheet(0, 'Our partners', maxRows, maxColumns);
  sheet.values = THEIRS.map((row) => [...row]);
  sheet.merges = [{ row: 1, column: 1, rows: 1, columns: 7 }];
  for (let row = 3; row <= 8; row += 1) {
    sheet.extras[`${row},3`] = { format: 'M/d/yyyy' };
    sheet.extras[`${row},5`] = { formula: `=COUNTIF(Members!A:A;A${row})`, note: `counted ${row}` };
    sheet.extras[`${row},7`] = { background: '#ffeecc', wrap: 'CLIP' };
  }
  sheet.extras['2,7'] = { bold: true, note: 'Their own note', background: '#112233' };
  sheet.extras['5,2'] = {
    validation: { criteria: 'VALUE_IN_LIST', args: [['A 1', 'B 2'], true], allowInvalid: true, helpText: null },
  };
  sheet.extras['7,7'] = { background: '#ffeecc', note: 'a note', italic: true };
  sheet.columnExtras = { '6': { format: '@' } };
  return { ...blankWorkbook(), sheets: [sheet, blankSheet(7, 'Other')] };
}

/** The same list after moving in. */
export function adopted(list = theirList()): WorkbookJson {
  const book = open(list);
  ask(book, 'adopt');
  return book.workbook();
}

/** Our own sheets with a few partners, a column of theirs at the end and one in the middle. */
export function ourSheets(): WorkbookJson {
  const book = open(blankWorkbook());
  ask(book, 'setUp');
  const workbook = book.workbook();
  const [partners, log] = workbook.sheets as [WorkbookJson['sheets'][0], WorkbookJson['sheets'][0]];
  const at = (heading: string) => partners.values[0]!.indexOf(heading);
  partners.values[0]!.push('Members');
  const names = ['Lions Club', 'Garden Society', 'Food Bank', 'Museum', 'School No. 5', 'Radio', 'Choir'];
  names.forEach((name, index) => {
    const row: (string | number)[] = Array.from({ length: 17 }, () => '');
    row[at('Partner')] = name;
    if (index % 2 === 0) row[at('Last talked')] = day('2025-01-10') + index * 20;
    if (index === 1) row[at('Last done together')] = day('2025-04-01');
    row[at('Contact')] = `Person ${9 - index}`;
    row[at('Notes')] = `Note ${index}`;
    row[16] = index;
    partners.values[index + 1] = row;
    partners.extras[`${index + 2},17`] = { formula: `=COUNTIF(A:A;A${index + 2})` };
  });
  const logged = ['Talked', 'Did it', 'Thanked', 'Talked', 'Note'];
  logged.forEach((what, index) => {
    log.values[index + 1] = [
      day('2025-02-01') + index * 9,
      names[index % 3]!,
      what,
      index === 1 ? 25 : '',
      `log ${index}`,
    ];
  });
  const filled = open(workbook);
  ask(filled, 'recalculate');
  return filled.workbook();
}

/** New, empty sheets of ours, and beside them those of an older copy, with their marks or known by their headings. */
export function carried(marks: boolean): WorkbookJson {
  const [from, into] = [open(ourSheets()), open(blankWorkbook())];
  ask(into, 'setUp');
  for (const name of ['Partners', 'Log', 'Settings']) carry(from, name, into, { marks });
  return into.workbook();
}

/** With cells typed behind the trigger's back: our columns are out of date. */
export function stale(workbook: WorkbookJson): WorkbookJson {
  const copy = JSON.parse(JSON.stringify(workbook)) as WorkbookJson;
  const [sheet] = copy.sheets as [WorkbookJson['sheets'][0]];
  const ours = new Set(
    copy.metadata
      .filter(({ value }) => /\.(stage|tier|inTouch|nextStep|why)$/.test(value ?? ''))
      .map(({ location }) => (location.type === 'COLUMN' ? location.index : 0)),
  );
  sheet.values = sheet.values.map((row, index) =>
    index < 2 ? row : row.map((cell, column) => (ours.has(column + 1) ? `old ${cell}` : cell)),
  );
  return copy;
}
