import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Book } from '../host';
import { ask, newGarden, rowsOf, typeRow } from './garden';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let book: Book;

beforeEach(() => {
  book = newGarden();
  typeRow(book, 'Partners', 2, { Partner: 'Elm Clinic', Contact: 'Ana', 'Email or phone': '555-0101' });
  typeRow(book, 'Partners', 3, { Partner: 'Oak School', 'Common goal': 'Every child reads' });
});

function log(row: number, day: string, Partner: string, what: string, Note = '') {
  typeRow(book, 'Log', row, { Date: day, Partner, 'What happened': what, ...(Note === '' ? {} : { Note }) });
}

describe('looking back', () => {
  const answers = ['Many came', '', '', '', ' Help with forms ', ''];

  it('keeps the answers that were given in one row of the Log, and undo takes it away', () => {
    const { message } = ask(book, 'lookBack', { partner: 'Elm Clinic', answers });
    expect(message).toBe('Logged: Looked back, Elm Clinic.');
    expect(rowsOf(book, 'Log')).toMatchObject([
      {
        Partner: 'Elm Clinic',
        'What happened': 'Looked back',
        Note: 'Went well, or not: Many came\nNeeded most: Help with forms',
      },
    ]);
    ask(book, 'undoLast');
    expect(rowsOf(book, 'Log')).toEqual([]);
  });

  it('may be about the whole library', () => {
    expect(ask(book, 'lookBack', { partner: '', answers }).message).toBe('Logged: Looked back, the whole library.');
    expect(rowsOf(book, 'Log')[0]).not.toHaveProperty('Partner');
  });

  it('shows what was answered the last time, of each partner and of the library', () => {
    log(2, '2025-06-20', 'Elm Clinic', 'Looked back', 'Long ago');
    log(3, '2026-06-20', 'Elm Clinic; Oak School', 'Looked back', 'Good');
    log(4, '2026-05-02', '', 'Looked back', 'A full year');
    book.select('Partners', 'B3');
    const { last, partner, questions } = ask(book, 'lookBackStart');
    expect(questions).toHaveLength(6);
    expect(partner).toBe('Oak School');
    expect(last).toEqual([
      { partner: 'Elm Clinic', dayText: '20 June 2026', note: 'Good' },
      { partner: 'Oak School', dayText: '20 June 2026', note: 'Good' },
      { partner: '', dayText: '2 May 2026', note: 'A full year' },
    ]);
  });

  it.each([
    [{ partner: '', answers: ['', ' '] }, 'answers'],
    [{ partner: '', answers: ['x'.repeat(1501)] }, 'answers'],
    [{ partner: 7, answers }, 'partner'],
    [{ partner: 'Ash Theatre', answers }, '“Ash Theatre” is not in the Partners sheet'],
  ])('writes nothing of what it cannot use: %#', (given, sentence) => {
    expect(() => ask(book, 'lookBack', given as never)).toThrow(sentence);
    expect(rowsOf(book, 'Log')).toEqual([]);
  });
});

describe('the thank-you list', () => {
  beforeEach(() => {
    log(2, '2026-06-01', 'Elm Clinic', 'Did it', 'Flu day');
    log(3, '2026-06-10', 'Oak School', 'Did it');
    log(4, '2026-06-11', 'Oak School', 'Thanked');
  });

  it('names whom, for what, and how to reach them', () => {
    expect(ask(book, 'thanks').open).toEqual([
      {
        partner: 'Elm Clinic',
        project: '',
        why: 'For what you did together on 1 June 2026: Flu day',
        contact: 'Ana, 555-0101',
      },
    ]);
  });

  it('is shorter by one after one click, and undo puts it back', () => {
    const { message, open } = ask(book, 'logThanks', 'Elm Clinic', '');
    expect([message, open]).toEqual(['Logged: Thanked, Elm Clinic.', []]);
    ask(book, 'undoLast');
    expect(ask(book, 'thanks').open).toHaveLength(1);
  });

  it('thanks everybody in a project with one click', () => {
    ask(book, 'startProjects');
    ask(book, 'addColumns', 'programs');
    typeRow(book, 'Projects', 2, { Project: 'Walk and Read', Partners: 'Elm Clinic; Oak School' });
    log(5, '2026-06-12', 'Elm Clinic', 'Did it');
    typeRow(book, 'Log', 5, { Project: 'Walk and Read' });
    const [first] = ask(book, 'thanks').open;
    expect(first).toMatchObject({ partner: 'Elm Clinic; Oak School', project: 'Walk and Read' });
    const { open } = ask(book, 'logThanks', first!.partner, first!.project);
    expect(open.map(({ project }) => project)).toEqual(['']);
  });
});

describe('a new name', () => {
  beforeEach(() => {
    log(2, '2026-06-01', 'Elm Clinic; Oak School', 'Did it');
    log(3, '2026-06-02', 'the elm clinic', 'Talked');
    log(4, '2026-06-02', 'Elm Clinic', 'Thanked');
    log(5, '2026-06-02', 'Elm Clinic', 'Thanked');
  });

  it('is shown in every cell before it is written', () => {
    const { count, taken, cells } = ask(book, 'renamePreview', 'Elm Clinic', 'Elm Hospital');
    expect([count, taken]).toEqual([5, false]);
    expect(cells.map(({ sheet, cell, after }) => `${sheet} ${cell} ${after}`)).toEqual([
      'Partners A2 Elm Hospital',
      'Log B2 Elm Hospital; Oak School',
      'Log B3 Elm Hospital',
      'Log B4 Elm Hospital',
      'Log B5 Elm Hospital',
    ]);
    expect(rowsOf(book, 'Partners')[0]).toMatchObject({ Partner: 'Elm Clinic' });
  });

  it('stands everywhere afterwards, the stage stays, and undo brings every cell back', () => {
    const before = rowsOf(book, 'Log');
    const { Stage } = rowsOf(book, 'Partners')[0]!;
    ask(book, 'renamePartner', 'Elm Clinic', 'Elm Hospital');
    expect(rowsOf(book, 'Partners')[0]).toMatchObject({ Partner: 'Elm Hospital', Stage });
    expect(rowsOf(book, 'Log').map(({ Partner }) => Partner)).toEqual([
      'Elm Hospital; Oak School',
      'Elm Hospital',
      'Elm Hospital',
      'Elm Hospital',
    ]);
    ask(book, 'undoLast');
    expect(rowsOf(book, 'Log')).toEqual(before);
    expect(rowsOf(book, 'Partners')[0]).toMatchObject({ Partner: 'Elm Clinic' });
  });

  it.each([
    ['Oak School', true],
    ['The Oak-School', true],
    ['ELM CLINIC', false],
  ])('“%s”: is it somebody else’s already? %s', (to, taken) => {
    expect(ask(book, 'renamePreview', 'Elm Clinic', to).taken).toBe(taken);
  });
});

describe('the handover page', () => {
  it('says of each partner who, what was promised, what was last and what comes', () => {
    ask(book, 'addColumns', 'agreement');
    ask(book, 'addColumns', 'work');
    typeRow(book, 'Partners', 2, {
      'Library lead': 'Grace',
      Agreement: 'MOU',
      'Agreed on': '2026-01-10',
      'Agreement ends': '2026-12-31',
    });
    log(2, '2026-06-01', 'Elm Clinic', 'Did it', 'Flu day');
    log(3, '2026-09-01', 'Elm Clinic', 'Planned', 'Autumn walk');
    log(4, '2026-06-02', 'Elm Clinic', 'Note');
    typeRow(book, 'Log', 4, { 'To do': 'Order chairs', 'To do by': '2026-08-15' });
    const { groups } = ask(book, 'handover');
    expect(groups.map(({ stage, partners }) => [stage, partners.map(({ name }) => name)])).toEqual([
      ['Harvest', ['Elm Clinic']],
      ['Needs a date', ['Oak School']],
    ]);
    expect(groups[0]!.partners[0]).toMatchObject({
      lead: 'Grace',
      contact: 'Ana',
      reach: '555-0101',
      promised: [{ label: 'Agreement', text: 'MOU, since 10 January 2026, until 31 December 2026' }],
      last: '2 June 2026: Note',
      ahead: ['1 September 2026: Autumn walk', 'To do by 15 August 2026: Order chairs'],
    });
    expect(groups[1]!.partners[0]).toMatchObject({
      promised: [{ label: 'Common goal', text: 'Every child reads' }],
      last: '',
    });
  });

  it.each(['thanks', 'handover', 'lookBackStart', 'renameStart'] as const)('%s writes nothing', (name) => {
    const before = book.workbook();
    const { calls } = book.call(name);
    expect(calls.writes).toBe(0);
    expect(book.workbook()).toEqual(before);
  });
});
