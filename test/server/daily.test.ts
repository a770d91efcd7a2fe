import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TodayKind } from '../../src/contract/today';
import type { Book } from '../host';
import { sheetNamed } from '../sheet-named';
import { ask, newGarden, rowsOf, typeRow } from './garden';

// Each test makes a spreadsheet of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let book: Book;

/** Today is 30 June 2026. */
beforeEach(() => {
  book = newGarden();
  typeRow(book, 'Partners', 2, { Partner: 'Elm Clinic' });
  typeRow(book, 'Partners', 3, { Partner: 'Oak School', 'Common goal': 'Every child reads' });
});

function log(row: number, day: string, Partner: string, what: string, more: Record<string, string> = {}) {
  typeRow(book, 'Log', row, { Date: day, Partner, 'What happened': what, ...more });
}

function lines(kind: TodayKind) {
  const { daily } = ask(book, 'openSidebar');
  return daily?.today.groups.find((group) => group.kind === kind)?.lines ?? [];
}

const entry = { partner: 'Elm Clinic', what: 'Talked', date: '2026-06-30', people: null, note: '' } as const;

describe('today', () => {
  it('says whom to talk to first and why', () => {
    log(2, '2026-03-01', 'Elm Clinic', 'Talked');
    log(3, '2025-09-01', 'Oak School', 'Talked');
    expect(lines('talk').map(({ name, why }) => [name, why])).toEqual([
      ['Oak School', 'You were last in touch on 1 September 2025, 302 days ago. The aim is every 3 months or so.'],
      ['Elm Clinic', 'You were last in touch on 1 March 2026, 121 days ago. The aim is every 3 months or so.'],
    ]);
  });

  it('says what asks for a date or an answer: a call during a rest, and a season that is to be repeated', () => {
    for (const set of ['season', 'relationship']) ask(book, 'addColumns', set);
    typeRow(book, 'Partners', 2, { 'Next season': 'Rest', 'Decided on': '2026-05-01', 'Rest until': '2026-12-01' });
    typeRow(book, 'Partners', 3, { 'Next season': 'Repeat', 'Ended on': '2026-05-20' });
    typeRow(book, 'Partners', 4, { Partner: 'Gym', 'Who knows whom': 'Maria', 'Last talked': '2025-09-01' });
    log(2, '2026-05-10', 'Oak School', 'Did it');
    log(3, '2026-06-20', 'Elm Clinic', 'They reached out');
    expect(lines('called').map(({ why }) => why)).toEqual([
      'They got in touch on 20 June 2026, during the rest: answer, and decide whether it goes on.',
    ]);
    expect(lines('between').map(({ name, why }) => [name, why])).toEqual([
      ['Oak School', 'You chose Repeat: plan the next date.'],
    ]);
    expect(lines('talk').map(({ why }) => why)).toEqual([
      'You were last in touch on 1 September 2025, 302 days ago. The aim is every 3 months or so. Ask Maria, who knows them.',
    ]);
  });

  it('is filtered by who looks after the partners', () => {
    typeRow(book, 'Partners', 2, { 'Library lead': 'Ana' });
    typeRow(book, 'Partners', 3, { 'Library lead': 'Ben' });
    log(2, '2026-03-01', 'Elm Clinic', 'Talked');
    log(3, '2025-09-01', 'Oak School', 'Talked');
    expect(ask(book, 'openSidebar').daily?.leads).toEqual(['Ana', 'Ben']);
    const { groups } = ask(book, 'todayFor', 'Ben');
    expect(groups.map(({ count, lines: [first] }) => [count, first?.name])).toEqual([[1, 'Oak School']]);
    expect(ask(book, 'todayFor', 'Zoe').groups).toEqual([]);
  });

  it('names what is missing of a harvest, and where its people are to be counted', () => {
    log(2, '2026-06-20', 'Elm Clinic', 'Did it');
    log(3, '2026-06-21', 'Elm Clinic', 'Thanked');
    expect(lines('harvest')).toMatchObject([
      {
        name: 'Elm Clinic',
        missing: [{ mark: 'counted' }, { mark: 'toldInside' }, { mark: 'toldOutside' }, { mark: 'lookedBack' }],
        cell: { sheet: 'log', row: 2, column: 'people' },
      },
    ]);
  });

  it('leaves an age group what it is: 6-11 is no day in June', () => {
    ask(book, 'addColumns', 'programs');
    log(2, '2026-06-20', 'Elm Clinic', 'Did it', { 'Age group': '6-11' });
    expect(rowsOf(book, 'Log')).toMatchObject([{ 'Age group': '6-11' }]);
  });

  it('asks for the value of a gift, not for its people', () => {
    ask(book, 'addColumns', 'work');
    log(2, '2026-06-20', 'Elm Clinic', 'Gave');
    expect(lines('harvest')[0]?.cell).toEqual({ sheet: 'log', row: 2, column: 'value' });
    typeRow(book, 'Log', 2, { Value: '500' });
    expect(lines('harvest')[0]?.missing.map(({ mark }) => mark)).not.toContain('counted');
  });

  it('makes a planned row what happened, and undo makes it a plan again', () => {
    log(2, '2026-06-29', 'Elm Clinic', 'Planned', { Note: 'Coffee' });
    const [line] = lines('plan');
    const { message } = ask(book, 'settlePlan', line!.plan!, 'Talked');
    expect(message).toBe('Changed: Elm Clinic, from planned to “Talked”.');
    expect(rowsOf(book, 'Log')).toMatchObject([{ 'What happened': 'Talked', Note: 'Coffee' }]);
    expect(lines('plan')).toEqual([]);
    ask(book, 'undoLast');
    expect(rowsOf(book, 'Log')).toMatchObject([{ 'What happened': 'Planned', Note: 'Coffee' }]);
  });

  it('finds the plan where it stands now, and changes no other', () => {
    log(2, '2026-06-29', 'Elm Clinic', 'Planned', { Note: 'Coffee' });
    const plan = lines('plan')[0]!.plan!;
    log(3, '2026-06-29', 'Elm Clinic', 'Planned', { Note: 'Coffee' });
    log(2, '2026-06-28', 'Oak School', 'Planned', { Note: 'Tea' });
    ask(book, 'settlePlan', plan, 'Did it');
    expect(rowsOf(book, 'Log').map((row) => row['What happened'])).toEqual(['Planned', 'Did it']);
    expect(ask(book, 'settlePlan', plan, 'Did it').message).toContain('Elm Clinic');
    expect(rowsOf(book, 'Log').map((row) => row['What happened'])).toEqual(['Planned', 'Did it']);
    expect(() => ask(book, 'settlePlan', plan, 'Note')).toThrow('The planned row of “Elm Clinic” is not in the Log');
  });
});

describe('a season', () => {
  const rest = {
    partner: 'Oak School',
    project: '',
    next: 'Rest',
    restUntil: '2026-09-01',
    reason: 'New head teacher',
    addColumns: false,
  } as const;

  it('is not written until the user agreed to the columns; then all of it, and undo takes it back', () => {
    expect(() => ask(book, 'decideSeason', rest)).toThrow('Your sheet has no column for this yet');
    expect(rowsOf(book, 'Log')).toEqual([]);
    const { message, card } = ask(book, 'decideSeason', { ...rest, addColumns: true });
    expect(message).toBe('Next season for Oak School: Rest.');
    expect(card).toMatchObject({ stage: { key: 'Resting' }, season: 'Rests until 1 September 2026.' });
    expect(rowsOf(book, 'Log')).toMatchObject([{ 'What happened': 'Note', Note: 'Rest: New head teacher' }]);
    ask(book, 'undoLast');
    expect(rowsOf(book, 'Partners')[1]).not.toHaveProperty('Next season');
    expect(rowsOf(book, 'Log')).toEqual([]);
  });

  it('comes up again when the rest has ended, and is a seed', () => {
    log(2, '2025-04-01', 'Oak School', 'Did it');
    ask(book, 'decideSeason', { ...rest, restUntil: '2026-06-30', addColumns: true });
    expect(lines('rest').map(({ name, why }) => [name, why])).toEqual([
      ['Oak School', 'The rest ended on 30 June 2026.'],
    ]);
    expect(ask(book, 'cardOfPartner', 'Oak School')?.stage.key).toBe('Seed');
  });

  it('may be that of a project; the partner says where its stage comes from', () => {
    ask(book, 'startProjects');
    typeRow(book, 'Projects', 2, { Project: 'Walk and Read', Partners: 'Elm Clinic; Oak School' });
    ask(book, 'addColumns', 'programs');
    log(2, '2026-06-20', '', 'Did it', { Project: 'Walk and Read' });
    expect(ask(book, 'cardOfPartner', 'Elm Clinic')).toMatchObject({
      rollUp: 'A partner shows the stage of its liveliest project: here Walk and Read, in Harvest.',
    });
    ask(book, 'decideSeason', { ...rest, project: 'Walk and Read', next: 'Let go', restUntil: '' });
    expect(rowsOf(book, 'Projects')).toMatchObject([{ 'Next season': 'Let go', Reason: 'New head teacher' }]);
  });
});

describe('the menu, where the sidebar does not open', () => {
  it('tells the day', () => {
    log(2, '2026-03-01', 'Elm Clinic', 'Talked');
    log(3, '2026-06-29', 'Oak School', 'Planned', { Note: 'Coffee' });
    expect(book.click('menuToday').shown).toMatchObject([
      {
        kind: 'alert',
        message: expect.stringMatching(
          /^2 partners.*\n\nTalk to \(1\)\nElm Clinic: You were last in touch.*\n\nDid it happen\? \(1\)\nOak School: Planned for/,
        ),
      },
    ]);
  });

  it('asks for the season of the selected row, and first for the columns', () => {
    book.select('Partners', 'A3');
    book.reply('YES');
    book.reply('OK', 'let go: New head teacher');
    book.click('menuSeason');
    expect(rowsOf(book, 'Partners')[1]).toMatchObject({ 'Next season': 'Let go', 'Ended because': 'New head teacher' });
  });

  it('writes nothing without a yes, and nothing that is not in the list', () => {
    const before = book.workbook();
    book.select('Partners', 'A3');
    book.reply('NO');
    book.click('menuSeason');
    expect(book.workbook().sheets).toEqual(before.sheets);
    ask(book, 'addColumns', 'season');
    book.reply('OK', 'hibernate');
    expect(book.click('menuSeason').shown.at(-1)).toMatchObject({ message: expect.stringContaining('hibernate') });
    expect(rowsOf(book, 'Partners')[1]).not.toHaveProperty('Next season');
  });
});

describe('the log', () => {
  it('leaves selected what was selected, also where a sheet of ours is made on the way', () => {
    book.select('Partners', 'C3:D3');
    ask(book, 'logSomething', entry);
    const { sheets, activeSheetId, selection } = book.workbook();
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toContainEqual(['Undo (Partner Garden)', true]);
    expect([sheets.find(({ id }) => id === activeSheetId)!.name, selection]).toEqual([
      'Partners',
      { row: 3, column: 3, rows: 1, columns: 2 },
    ]);
  });

  it('takes further fields whose columns are there, text as text', () => {
    expect(() => ask(book, 'logSomething', { ...entry, more: { audience: 'Staff' } })).toThrow('Audience');
    ask(book, 'addColumns', 'telling others');
    ask(book, 'logSomething', { ...entry, what: 'Told others', more: { audience: 'Staff', cameOfIt: '=1+1' } });
    expect(rowsOf(book, 'Log')).toMatchObject([{ Audience: 'Staff', 'What came of it': '=1+1' }]);
    ask(book, 'undoLast');
    expect(rowsOf(book, 'Log')).toEqual([]);
  });

  it.each([
    [{ sessions: 'many' }, 'Sessions'],
    [{ stage: '3' }, 'stage'],
  ])('writes nothing of what it cannot use: %o', (more, sentence) => {
    ask(book, 'addColumns', 'programs');
    expect(() => ask(book, 'logSomething', { ...entry, more: more as never })).toThrow(sentence);
    expect(rowsOf(book, 'Log')).toEqual([]);
  });

  it('takes a partner who is not listed only when told to, and undo takes both rows back', () => {
    const stranger = { ...entry, partner: 'Elm Clinic; Moon Theatre' };
    expect(() => ask(book, 'logSomething', stranger)).toThrow('“Moon Theatre” is not in the Partners sheet.');
    expect(rowsOf(book, 'Log')).toEqual([]);
    const { message, names } = ask(book, 'logSomething', { ...stranger, newPartners: ['Moon Theatre'] });
    expect(message).toContain('Moon Theatre now has a row in the Partners sheet.');
    expect(names).toEqual(['Elm Clinic', 'Oak School', 'Moon Theatre']);
    expect(rowsOf(book, 'Partners')[2]).toMatchObject({ Stage: 'Seed', Tier: '2 Common language' });
    ask(book, 'undoLast');
    expect(rowsOf(book, 'Partners').map(({ Partner }) => Partner)).toEqual(['Elm Clinic', 'Oak School']);
    expect(rowsOf(book, 'Log')).toEqual([]);
  });

  it('keeps the row of a new partner to which somebody has added something', () => {
    ask(book, 'logSomething', { ...entry, partner: 'Moon Theatre', newPartners: ['Moon Theatre'] });
    typeRow(book, 'Partners', 4, { Contact: 'Luz' });
    expect(ask(book, 'undoLast').message).toContain('it was left');
    expect(rowsOf(book, 'Partners')[2]).toMatchObject({ Partner: 'Moon Theatre', Contact: 'Luz' });
    expect(rowsOf(book, 'Log')).toEqual([]);
  });

  it('says which single thing would raise the tier, and does it', () => {
    const before = ask(book, 'cardOfPartner', 'Elm Clinic');
    expect(before?.wouldChange[0]).toBe('If you talk today: tier 2 Common language.');
    expect(ask(book, 'logSomething', entry).card?.tier.key).toBe('2 Common language');
  });
});

it('short questions can be switched off in the settings', () => {
  const { values } = sheetNamed(book.workbook(), 'Settings');
  const row = values.findIndex(([label]) => label === 'Short questions') + 1;
  expect(ask(book, 'openSidebar').daily?.prompts).toBe(true);
  book.type('Settings', `B${row}`, 'No');
  expect(ask(book, 'openSidebar').daily?.prompts).toBe(false);
});

describe('the timeline of the card', () => {
  it('tells a date of the Partners sheet that repeats a Log row once', () => {
    log(2, '2026-05-21', 'Elm Clinic', 'Did it', { People: '52' });
    typeRow(book, 'Partners', 2, { 'Last done together': '2026-05-21', 'Last talked': '2026-05-01' });
    const { events } = ask(book, 'cardOfPartner', 'Elm Clinic')!;
    expect(events.map(({ what, people }) => [what, people])).toEqual([
      ['Did it', 52],
      ['Talked', null],
    ]);
  });
});
