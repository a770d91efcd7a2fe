// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { spansOf } from '../../dialogs/adopt/choices';
import { howSure } from '../../dialogs/adopt/mapping';
import { adopt, column, list, openAdopt, seen } from './adopt-sample';
import { alerts, choose, click, field, hasButton, pick, setTheStage, statuses, text, type } from './stage';

setTheStage();

describe('what was found', () => {
  it('says where the list is, what it is taken for, and what is passed over', async () => {
    await openAdopt({ seeLists: () => ({ value: seen([list({ passed: [1, 2, 44] })]) }) });
    expect(text('list-7')).toContain('Friends');
    expect([field('list-7-kind'), field('list-7-row')]).toEqual(['partners', '3']);
    expect(text('list-7')).toContain('40 rows with an entry.');
    expect(text('list-7')).toContain('titles, totals or notes: rows 1–2, 44.');
  });

  it('shows each heading with values, field and certainty; what is left alone is folded below', async () => {
    await openAdopt();
    const rows = [...document.querySelectorAll('.mapped')].map((row) => [
      row.querySelector('b')?.textContent,
      row.querySelector('.quiet')?.textContent,
      row.querySelector('select')?.value,
      row.querySelector('.sure')?.textContent,
    ]);
    expect(rows).toEqual([
      ['Organisation', 'Organisation 1 · Organisation 2', 'name', 'sure'],
      ['Last contact', 'Last contact 1 · Last contact 2', 'lastContact', 'likely'],
      ['Event', 'Event 1 · Event 2', 'lastDone', 'please look'],
      ['Colour', 'Colour 1 · Colour 2', '', undefined],
    ]);
    const folded = document.querySelector('.list details')!;
    expect([folded.hasAttribute('open'), folded.querySelector('summary')!.textContent]).toEqual([
      false,
      'Left alone (1)',
    ]);
  });

  it.each([
    [1, 'sure'],
    [0.85, 'sure'],
    [0.84, 'likely'],
    [0.65, 'likely'],
    [0.64, 'look'],
    [0, 'look'],
  ])('a confidence of %f is “%s”', (confidence, word) => {
    expect(howSure(confidence)).toBe(word);
  });

  it.each([
    [[], []],
    [[5], ['5']],
    [
      [1, 2, 3, 9, 11, 12],
      ['1–3', '9', '11–12'],
    ],
  ])('rows %j are said as %j', (rows, said) => {
    expect(spansOf(rows)).toEqual(said);
  });

  it('gives a field to one heading only, and says which one lost it', async () => {
    await openAdopt();
    await pick('field-7-4', 'lastDone');
    expect(field('field-7-3')).toBe('');
    expect(statuses()).toBe('“Last done together” now belongs to “Colour”. “Event” is left alone.');
    expect(document.getElementById('field-7-4-sure')!.textContent).toBe('your choice');
  });

  it('takes a list for something else: only fields that this has are kept', async () => {
    await openAdopt();
    await pick('list-7-kind', 'projects');
    expect([field('field-7-1'), field('field-7-2')]).toEqual(['name', '']);
    await pick('list-7-kind', '');
    expect(document.querySelector('.mapped')).toBeNull();
  });

  it('has one list of a kind, and says which one lost it', async () => {
    const log = list({ sheetId: 8, sheet: 'Events', kind: 'log', columns: [column(1, 'When', 'date')] });
    await openAdopt({ seeLists: () => ({ value: seen([list(), log]) }) });
    await pick('list-8-kind', 'partners');
    expect(field('list-7-kind')).toBe('');
    expect(statuses()).toBe('Only one list can be that. “Friends” is left alone now.');
  });

  it('takes of two lists of partners the one that is understood better', async () => {
    const old = list({ sheetId: 8, sheet: 'Old', columns: [column(1, 'Name', 'name')] });
    await openAdopt({ seeLists: () => ({ value: seen([old, list()]) }) });
    expect([field('list-8-kind'), field('list-7-kind')]).toEqual(['', 'partners']);
  });

  it('reads a list anew when its headings stand elsewhere', async () => {
    const moved = list({ headingRow: 5, columns: [column(1, 'Group', 'name')] });
    const run = await openAdopt({ seeLists: (rows) => ({ value: seen([rows === undefined ? list() : moved]) }) });
    await type('list-7-row', '5');
    document.getElementById('list-7-row')!.dispatchEvent(new Event('change', { bubbles: true }));
    await pick('list-7-kind', 'partners');
    expect(run.calls.at(-1)).toEqual(['seeLists', { 7: 5 }]);
    expect(document.querySelector('.mapped b')!.textContent).toBe('Group');
  });

  it('folds the sheets that are no lists', async () => {
    const budget = list({ sheetId: 8, sheet: 'Budget', kind: null, columns: [column(1, 'Euros', null)] });
    await openAdopt({ seeLists: () => ({ value: seen([list(), budget]) }) });
    expect(document.querySelector('main > details summary')!.textContent).toBe('1 other sheet');
  });

  it('says what a list needs when there is none', async () => {
    await openAdopt({ seeLists: () => ({ value: seen([]) }) });
    expect(text()).toContain('No list was found in this spreadsheet');
    expect(hasButton('See what would be written')).toBe(false);
  });
});

describe('before anything is written', () => {
  it.each([
    ['which column holds the names', 'field-7-1', 'Please say which column of “Friends” holds the names.'],
    ['what a list is', 'list-7-kind', 'Please choose what at least one list is.'],
  ])('asks %s', async (_, id, sentence) => {
    const run = await openAdopt();
    await pick(id, '');
    await click('See what would be written');
    expect(alerts()).toBe(sentence);
    expect(run.calls).toHaveLength(1);
  });

  it('shows the cells by group, the stages, and how many need a date', async () => {
    await openAdopt();
    await choose('lastTalked');
    await click('See what would be written');
    expect(text()).toContain('Nothing of yours is changed.');
    expect(text()).toContain('Friends 123 cells');
    expect(text()).toContain('E4 Elm Clinic · Seed');
    expect(text('stages')).toContain('9 Harvest');
    expect(text('stages')).toContain('12 need a date.');
    expect(document.activeElement?.id).toBe('title');
  });

  it('goes back to the same choices', async () => {
    await openAdopt();
    await choose('lastTalked');
    await click('See what would be written');
    await click('Back');
    expect(field('field-7-2')).toBe('lastTalked');
  });

  it('stays on the preview when it can’t be written', async () => {
    const sentence = 'You may look at this spreadsheet but not change it.';
    await openAdopt({ adoptLists: () => ({ trouble: { code: 'no-edit-rights', sentence } }) });
    await adopt();
    expect(alerts()).toBe(sentence);
    expect(hasButton('Add these columns')).toBe(true);
  });
});
