// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { spansOf } from '../../dialogs/adopt/choices';
import { howSure } from '../../dialogs/adopt/mapping';
import { AdoptPage } from '../../dialogs/adopt/page';
import { CHOICE, column, list, preview, seen, texts } from './adopt-sample';
import type { Reactions } from './fake-run';
import { done } from './sample';
import {
  alerts,
  choose,
  click,
  field,
  hasButton,
  openPage,
  pass,
  pick,
  setTheStage,
  statuses,
  text,
  type,
} from './stage';

setTheStage();

function open(different: Reactions = {}) {
  return openPage(AdoptPage, {
    seeLists: () => ({ value: seen() }),
    previewLists: () => ({ value: preview() }),
    adoptLists: () => ({ value: done({ said: '40 partners were found.' }) }),
    textDates: () => ({ value: [] }),
    undoLast: () => ({ value: done({ said: 'The columns are gone.', undo: null }) }),
    openDialog: () => ({ value: null }),
    ...different,
  });
}

/** Answers the question and goes through the preview. */
async function adopt() {
  await choose('lastTalked');
  await click('See what would be written');
  await click('Add these columns');
}

describe('what was found', () => {
  it('says where the list is, what it is taken for, and what is passed over', async () => {
    await open({ seeLists: () => ({ value: seen([list({ passed: [1, 2, 44] })]) }) });
    expect(text('list-7')).toContain('Friends');
    expect([field('list-7-kind'), field('list-7-row')]).toEqual(['partners', '3']);
    expect(text('list-7')).toContain('40 rows with an entry.');
    expect(text('list-7')).toContain('titles, totals or notes: rows 1–2, 44.');
  });

  it('shows each heading with values, field and certainty; what is left alone is folded below', async () => {
    await open();
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
    await open();
    await pick('field-7-4', 'lastDone');
    expect(field('field-7-3')).toBe('');
    expect(statuses()).toBe('“Last done together” now belongs to “Colour”. “Event” is left alone.');
    expect(document.getElementById('field-7-4-sure')!.textContent).toBe('your choice');
  });

  it('takes a list for something else: only fields that this has are kept', async () => {
    await open();
    await pick('list-7-kind', 'projects');
    expect([field('field-7-1'), field('field-7-2')]).toEqual(['name', '']);
    await pick('list-7-kind', '');
    expect(document.querySelector('.mapped')).toBeNull();
  });

  it('has one list of a kind, and says which one lost it', async () => {
    const log = list({ sheetId: 8, sheet: 'Events', kind: 'log', columns: [column(1, 'When', 'date')] });
    await open({ seeLists: () => ({ value: seen([list(), log]) }) });
    await pick('list-8-kind', 'partners');
    expect(field('list-7-kind')).toBe('');
    expect(statuses()).toBe('Only one list can be that. “Friends” is left alone now.');
  });

  it('takes of two lists of partners the one that is understood better', async () => {
    const old = list({ sheetId: 8, sheet: 'Old', columns: [column(1, 'Name', 'name')] });
    await open({ seeLists: () => ({ value: seen([old, list()]) }) });
    expect([field('list-8-kind'), field('list-7-kind')]).toEqual(['', 'partners']);
  });

  it('reads a list anew when its headings stand elsewhere', async () => {
    const moved = list({ headingRow: 5, columns: [column(1, 'Group', 'name')] });
    const run = await open({ seeLists: (rows) => ({ value: seen([rows === undefined ? list() : moved]) }) });
    await type('list-7-row', '5');
    document.getElementById('list-7-row')!.dispatchEvent(new Event('change', { bubbles: true }));
    await pick('list-7-kind', 'partners');
    expect(run.calls.at(-1)).toEqual(['seeLists', { 7: 5 }]);
    expect(document.querySelector('.mapped b')!.textContent).toBe('Group');
  });

  it('folds the sheets that are no lists', async () => {
    const budget = list({ sheetId: 8, sheet: 'Budget', kind: null, columns: [column(1, 'Euros', null)] });
    await open({ seeLists: () => ({ value: seen([list(), budget]) }) });
    expect(document.querySelector('main > details summary')!.textContent).toBe('1 other sheet');
  });

  it('says what a list needs when there is none', async () => {
    await open({ seeLists: () => ({ value: seen([]) }) });
    expect(text()).toContain('No list was found in this spreadsheet');
    expect(hasButton('See what would be written')).toBe(false);
  });
});

describe('the question about dates', () => {
  it.each([
    ['lastContact', 1, true],
    ['lastTalked', 0.89, true],
    ['lastTalked', 0.9, false],
    ['lastDone', 0.5, false],
    ['partnerSince', 0.5, false],
  ])('a date taken as %s with confidence %f is asked about: %s', async (key, confidence, asked) => {
    const columns = [column(1, 'Organisation', 'name'), column(2, 'Kontakt', key, confidence)];
    const sheet = seen([list({ columns })]);
    sheet.fields.partners.push({ key: 'partnerSince', word: 'Partner since', note: '' });
    await open({ seeLists: () => ({ value: sheet }) });
    expect(text().includes('What does the date under “Kontakt” mean?')).toBe(asked);
  });

  it('has no answer beforehand, and must be answered', async () => {
    const run = await open();
    expect(document.querySelector('.question :checked')).toBeNull();
    await click('See what would be written');
    expect(alerts()).toBe('Please answer the question first.');
    expect(document.activeElement?.id).toBe('date-7-2-lastTalked');
    expect(run.calls).toHaveLength(1);
  });

  it.each([
    ['lastTalked', { 1: 'name', 2: 'lastTalked', 3: 'lastDone' }],
    ['lastDone', { 1: 'name', 2: 'lastDone' }],
    ['lastContact', { 1: 'name', 2: 'lastContact', 3: 'lastDone' }],
  ])('answered by %s gives the fields %j', async (answer, fields) => {
    const run = await open();
    await choose(answer);
    await click('See what would be written');
    expect(run.calls.at(-1)).toEqual(['previewLists', [{ ...CHOICE, fields }]]);
  });

  it('is not answered by picking “Last contact” among the fields', async () => {
    await open();
    await pick('field-7-2', 'lastTalked');
    expect(document.querySelector<HTMLInputElement>('.question :checked')?.value).toBe('lastTalked');
    await pick('field-7-2', 'lastContact');
    expect(document.querySelector('.question :checked')).toBeNull();
  });
});

describe('what happened in the rows of a log', () => {
  const types = {
    ...column(3, 'Type', null, 0),
    words: [
      { word: 'Program', count: 3 },
      { word: 'Call', count: 2 },
    ],
  };
  const log = () =>
    seen([list({ kind: 'log', columns: [column(1, 'Day', 'date'), column(2, 'Who', 'partner'), types] })]);
  const sent = { ...CHOICE, kind: 'log', fields: { 1: 'date', 2: 'partner' } };
  const at = (label: string) =>
    [...document.querySelectorAll('label')].find((one) => one.textContent.includes(label))!.querySelector('input')!;
  const press = async (label: string) => {
    at(label).click();
    await pass();
  };

  it('must be answered where no column says it', async () => {
    const run = await open({ seeLists: () => ({ value: log() }) });
    await click('See what would be written');
    expect(alerts()).toBe('Please answer the question first.');
    expect(document.activeElement?.id).toBe('what-7-each');
    expect(run.calls).toHaveLength(1);
  });

  it.each([
    ['Each row: something was done together', [{ word: '', what: 'Did it' }]],
    ['Each row: both sides talked or wrote', [{ word: '', what: 'Talked' }]],
    ['Nobody knows for sure', []],
  ])('“%s” is sent as %j', async (label, ownWords) => {
    const run = await open({ seeLists: () => ({ value: log() }) });
    await press(label);
    await click('See what would be written');
    expect(run.calls.at(-1)).toEqual(['previewLists', [{ ...sent, ownWords }]]);
  });

  it('is said by a column of few words, each of which the user explains', async () => {
    const run = await open({ seeLists: () => ({ value: log() }) });
    await press('The column “Type” says it');
    expect(text()).toContain('Program 3 rows');
    await pick('what-7-Program', 'Did it');
    await pick('what-7-Call', 'Talked');
    await pick('what-7-Call', '');
    await click('See what would be written');
    expect(run.calls.at(-1)).toEqual([
      'previewLists',
      [{ ...sent, fields: { ...sent.fields, 3: 'what' }, ownWords: [{ word: 'Program', what: 'Did it' }] }],
    ]);
  });

  it('is not asked where the column has our words', async () => {
    await open({
      seeLists: () => ({
        value: seen([list({ kind: 'log', columns: [column(1, 'Day', 'date'), column(2, 'What', 'what')] })]),
      }),
    });
    expect(document.querySelector('.question')).toBeNull();
  });
});

describe('before anything is written', () => {
  it.each([
    ['which column holds the names', 'field-7-1', 'Please say which column of “Friends” holds the names.'],
    ['what a list is', 'list-7-kind', 'Please choose what at least one list is.'],
  ])('asks %s', async (_, id, sentence) => {
    const run = await open();
    await pick(id, '');
    await click('See what would be written');
    expect(alerts()).toBe(sentence);
    expect(run.calls).toHaveLength(1);
  });

  it('shows the cells by group, the stages, and how many need a date', async () => {
    await open();
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
    await open();
    await choose('lastTalked');
    await click('See what would be written');
    await click('Back');
    expect(field('field-7-2')).toBe('lastTalked');
  });

  it('stays on the preview when it can’t be written', async () => {
    const sentence = 'You may look at this spreadsheet but not change it.';
    await open({ adoptLists: () => ({ trouble: { code: 'no-edit-rights', sentence } }) });
    await adopt();
    expect(alerts()).toBe(sentence);
    expect(hasButton('Add these columns')).toBe(true);
  });
});

describe('after it was written', () => {
  it('sends the choices, says what was done, and leads on to the dates', async () => {
    const run = await open();
    await adopt();
    expect(run.calls.slice(2)).toEqual([['adoptLists', [CHOICE]], ['textDates']]);
    expect(statuses()).toBe('40 partners were found.');
    await click('Fill in the dates of 2 partners');
    expect(run.calls.at(-1)).toEqual(['openDialog', 'gaps']);
  });

  it('takes everything back, and shows the lists anew', async () => {
    const run = await open();
    await adopt();
    await click('Undo');
    expect(run.calls.slice(-2)).toEqual([['undoLast'], ['seeLists']]);
    expect(statuses()).toBe('The columns are gone.');
    expect(document.querySelector('.question :checked')).toBeNull();
  });

  it.each([
    ['copy', 'Read day first (9 of 9)', 'day-first'],
    ['place', 'Read month first (4 of 9)', 'month-first'],
  ])('turns text dates into dates, in %s', async (into, label, order) => {
    const converted = done({ said: '9 dates were read.', undo: 'the dates' });
    const run = await open({
      textDates: () => ({ value: [texts()] }),
      convertDates: () => ({ value: converted }),
    });
    await adopt();
    expect(text('text-partners-lastTalked')).toContain('B514/4/2514 April 2025not a day');
    if (into === 'place') await choose('place');
    await click(label);
    expect(run.calls.at(-1)).toEqual(['convertDates', 'partners', 'lastTalked', order, into]);
    expect(statuses()).toBe('9 dates were read.');
    expect(document.getElementById('text-partners-lastTalked')).toBeNull();
    await click('Undo');
    expect(run.calls.slice(-2)).toEqual([['undoLast'], ['textDates']]);
    expect(document.getElementById('text-partners-lastTalked')).not.toBeNull();
  });

  it('leaves them as text', async () => {
    const run = await open({ textDates: () => ({ value: [texts()] }) });
    await adopt();
    await click('Leave as text');
    expect(document.getElementById('text-partners-lastTalked')).toBeNull();
    expect(run.calls.at(-1)).toEqual(['textDates']);
  });
});
