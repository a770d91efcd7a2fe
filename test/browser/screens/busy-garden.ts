import { wordsOf } from '../../../src/domain/sentences/words';
import type { Language } from '../../../src/domain/words/language';
import { headingIn } from '../../../src/workbook/words/headings';
import { type SetKey, sheetWords } from '../../../src/workbook/words/words';
import { openBook, type WorkbookJson } from '../../host';
import { LOCALES } from '../../locales';
import { day } from '../../server/interruptions/sheets';
import { sheetNamed } from '../../sheet-named';
import { NOW, sampleGarden } from '../browser';

/* A garden in which every part of every page has something to show. */

type TableKey = 'partners' | 'log' | 'projects';
type Cells = Readonly<Record<string, string | number>>;

const SETS: readonly SetKey[] = ['agreement', 'programs', 'work'];
/** As long as a German word gets, and longer than any column of ours. */
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenverein';
const LINK = `https://example.org/${'0123456789'.repeat(12)}`;
const WORDY: Readonly<Record<TableKey, { names: readonly string[]; texts: readonly string[] }>> = {
  partners: { names: ['name'], texts: ['commonGoal', 'notes', 'contact', 'reach', 'idea', 'lead', 'whoKnows'] },
  log: { names: ['partner', 'project'], texts: ['note', 'cameOfIt', 'toDo'] },
  projects: { names: ['name', 'partners'], texts: ['need', 'story', 'reason'] },
};

/** The sample garden with all sets of columns, two projects, plans to settle, an agreement that ends, and mistakes to check. */
export function busyGarden(language: Language): WorkbookJson {
  const book = openBook(sampleGarden(LOCALES[language]), { now: NOW });
  for (const set of SETS) book.call('addColumns', [set]);
  book.call('startProjects');
  const { list } = wordsOf(language, 'garden');
  const { sheets } = sheetWords(language);
  const put = (table: TableKey, row: number | 'below', cells: Cells) => {
    const { name, values } = sheetNamed(book.workbook(), sheets[table]);
    const at = row === 'below' ? values.length + 1 : row;
    for (const [key, value] of Object.entries(cells)) {
      const column = values[0]!.indexOf(headingIn(language, table, key)) + 1;
      book.act({ type: 'setValue', sheet: name, row: at, column, value });
    }
  };
  const names = book.workbook().sheets[0]!.values.map(([name]) => String(name));
  put('partners', 2, {
    agreement: list('MOU'),
    agreedOn: day('2025-09-01'),
    agreementEnds: day('2026-08-31'),
    weGive: `${list('Space')}; ${list('Promotion')}`,
  });
  put('partners', 3, { lastTalked: '?', agreementEnds: day('2026-01-31') });
  put('partners', 'below', { name: names[4]! });
  const project = language === 'es' ? 'Caminar y leer' : 'Walk and Read';
  put('projects', 2, { name: project, partners: `${names[1]}; ${names[3]}`, need: '…' });
  put('projects', 3, {
    name: `${project} 2`,
    partners: names[1]!,
    nextSeason: list('Rest'),
    restUntil: day('2026-05-31'),
  });
  put('log', 'below', { date: day('2026-06-12'), partner: names[1]!, what: list('Did it'), project });
  put('log', 'below', { date: day('2026-06-20'), what: list('Planned'), project, note: '…' });
  put('log', 'below', { date: day('2026-06-21'), partner: `${names[2]}x`, what: list('Talked'), people: '-3' });
  put('log', 'below', { date: '21.6.', partner: names[2]!, what: 'Zzz' });
  put('log', 'below', { date: day('2026-05-02'), what: list('Looked back'), note: 'A: B\nC: D' });
  return book.workbook();
}

/** The same with names and texts that no line can hold. */
export function longWords(workbook: WorkbookJson, language: Language): WorkbookJson {
  const tables = Object.entries(sheetWords(language).sheets).filter(([key]) => key in WORDY) as [TableKey, string][];
  const wordy = (text: string) =>
    text === ''
      ? ''
      : text
          .split(/; */)
          .map((name) => `${name} ${LONG}`)
          .join('; ');
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const [table] = tables.find(([, name]) => name === sheet.name) ?? [];
      if (table === undefined) return sheet;
      const columns = (keys: readonly string[]) =>
        keys.map((key) => sheet.values[0]!.indexOf(headingIn(language, table, key)));
      const names = columns(WORDY[table].names);
      const texts = columns(WORDY[table].texts);
      const [headings, ...rows] = sheet.values;
      const longer = rows.map((row) =>
        row.map((cell, at) => {
          if (names.includes(at)) return wordy(String(cell));
          return texts.includes(at) ? `${cell} ${LINK}` : cell;
        }),
      );
      return { ...sheet, values: [headings!, ...longer] };
    }),
  };
}
