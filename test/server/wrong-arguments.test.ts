import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/contract/answer';
import type { Json } from '../host';
import { blankWorkbook, openBook } from '../host';
import { sheetNamed } from '../sheet-named';
import { NOW } from './bad-input';
import { callable } from './callable';

/*
 * Any page may call any function of the script with anything. What is not as the contract says is refused before anything is written,
 * in a sentence of ours: an error of the language's own would be a check that was forgotten.
 */

const book = openBook(blankWorkbook(), { now: NOW });
book.call('setUp');
book.paste('Partners', 'A2', [['Food Bank']]);
book.paste('Partners', 'F2', [["'13/5/2025"]]);
book.paste('Log', 'A2', [
  ['2025-05-01', 'Food Bnk', 'Talked'],
  ['2025-06-01', 'Food Bank', 'Planned'],
]);
book.call('addColumns', ['programs']);
book.act({ type: 'insertSheet', name: 'Story Walks' });
book.paste('Story Walks', 'A1', [['Project'], ['Story Walk']]);
const start = book.workbook();
const sheetId = sheetNamed(start, 'Story Walks').id;

const REPORT: Json = {
  kind: 'community',
  asOf: '2025-06-30',
  charts: [1],
  nameResting: false,
  story: { text: 'Once', shared: true },
};

const CHOICE: Json = {
  sheetId,
  kind: 'projects',
  headingRow: 1,
  fields: { 1: 'name' },
  headings: { 1: 'Project' },
  ownWords: [{ word: 'x', what: 'Note' }],
};

/** A right call of each function that takes arguments; the others are only tried. */
const RIGHT: Readonly<Record<string, readonly Json[]>> = {
  addColumns: ['season'],
  addPartner: ['Chess Club', '2025-06-01'],
  adopt: [{ asOf: '2025-06-30' }],
  adoptLists: [[CHOICE]],
  buildReport: [REPORT],
  buildReportStep: [0, REPORT],
  cardOfPartner: ['Food Bank'],
  checkSheet: [{ asOf: '2025-06-30' }],
  convertDates: ['partners', 'lastTalked', 'day-first', 'place'],
  decideSeason: [
    { partner: 'Food Bank', project: '', next: 'Rest', restUntil: '2025-12-01', reason: 'Moving.', addColumns: true },
  ],
  fillGaps: [[{ name: 'Food Bank', talked: '2025-03', done: '2024' }]],
  fixCheck: [
    { code: 'unknown-partner', sheet: 'log', row: 2, column: 'partner', value: 'Food Bnk' },
    { do: 'use-name', name: 'Food Bank' },
  ],
  logThanks: ['Food Bank', ''],
  lookBack: [{ partner: 'Food Bank', answers: ['Fine.', '', '', '', '', ''] }],
  logSomething: [
    {
      partner: 'Chess Club',
      what: 'Did it',
      date: '2025-06-30',
      people: 3,
      note: 'Fine.',
      newPartners: ['Chess Club'],
    },
  ],
  openDialog: ['gaps'],
  answerCatchUp: [[{ name: 'Food Bank', answer: 'did', when: '2025-03' }]],
  previewLists: [[CHOICE]],
  recalculate: [{ asOf: '2025-06-30' }],
  renamePreview: ['Food Bank', 'Food Pantry'],
  renamePartner: ['Food Bank', 'Food Pantry'],
  seeLists: [{ [sheetId]: 1 }],
  exportWords: [{ asOf: '2025-06-30' }],
  reopenSidebar: ['more'],
  todayFor: ['Maria'],
  saveSettings: [{ library: 'Millbrook', fiscalYearStart: 7, language: 'en', style: 'plain', prompts: true }],
  settlePlan: [{ row: 3, date: '2025-06-01', partner: 'Food Bank', note: '' }, 'Talked'],
  showCell: ['log', 2, 'partner'],
};
const JUNK: readonly Json[] = [null, -1, 'constructor', 'x'.repeat(60_000), { toString: 1 }];

/** The same with each of its parts in turn, and the whole, replaced. */
function spoiled(value: Json, junk: Json): Json[] {
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const within = parts.flatMap(([key, part]) =>
    spoiled(part as Json, junk).map(
      (spoilt) => Object.assign(structuredClone(value) as object, { [key]: spoilt }) as Json,
    ),
  );
  return [junk, ...within];
}

describe('what the contract does not know is refused, and nothing is written', () => {
  it.each(Object.entries(RIGHT))(
    '%s',
    (name, right) => {
      book.load(start);
      expect(['wrong-arguments', 'service']).not.toContain(codeOf(name, right));
      const wrong = JUNK.flatMap((junk) => spoiled([...right], junk)).filter(Array.isArray);
      book.load(start);
      const refused = wrong.filter((args) => {
        const code = codeOf(name, args);
        const said = `${name}(${JSON.stringify(args).slice(0, 200)}): ${code}`;
        expect(code, said).not.toBe('service');
        if (code === '') book.load(start);
        else expect(book.workbook(), said).toEqual(start);
        return code !== '';
      });
      if (name !== 'seeLists') expect(refused).not.toEqual([]);
    },
    60_000,
  );

  it.each(callable().filter((name) => !(name in RIGHT)))('%s, which is not in the table', (name) => {
    for (const args of [
      [-1, 'x'],
      [{ toString: 1 }, null],
    ]) {
      book.load(start);
      expect(codeOf(name, args)).not.toBe('service');
    }
  });

  function codeOf(name: string, args: readonly Json[]): string {
    const { ok, value, error } = book.call(name, args);
    if (!ok) return error?.message === 'wrong-arguments' ? error.message : 'service';
    const answer = value as unknown as Answer<unknown> | null;
    return answer && !answer.ok ? answer.trouble.code : '';
  }
});
