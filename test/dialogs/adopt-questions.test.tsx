// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CHOICE, column, list, openAdopt, seen } from './adopt-sample';
import { alerts, choose, click, pass, pick, setTheStage, text } from './stage';

setTheStage();

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
    await openAdopt({ seeLists: () => ({ value: sheet }) });
    expect(text().includes('What does the date under “Kontakt” mean?')).toBe(asked);
  });

  it('has no answer beforehand, and must be answered', async () => {
    const run = await openAdopt();
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
    const run = await openAdopt();
    await choose(answer);
    await click('See what would be written');
    expect(run.calls.at(-1)).toEqual(['previewLists', [{ ...CHOICE, fields }]]);
  });

  it('is not answered by picking “Last contact” among the fields', async () => {
    await openAdopt();
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
  const headings = { 1: 'Day', 2: 'Who', 3: 'Type' };
  const sent = { ...CHOICE, kind: 'log', fields: { 1: 'date', 2: 'partner' }, headings };
  const at = (label: string) =>
    [...document.querySelectorAll('label')].find((one) => one.textContent.includes(label))!.querySelector('input')!;
  const press = async (label: string) => {
    at(label).click();
    await pass();
  };

  it('must be answered where no column says it', async () => {
    const run = await openAdopt({ seeLists: () => ({ value: log() }) });
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
    const run = await openAdopt({ seeLists: () => ({ value: log() }) });
    await press(label);
    await click('See what would be written');
    expect(run.calls.at(-1)).toEqual(['previewLists', [{ ...sent, ownWords }]]);
  });

  it('is said by a column of few words, each of which the user explains', async () => {
    const run = await openAdopt({ seeLists: () => ({ value: log() }) });
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
    await openAdopt({
      seeLists: () => ({
        value: seen([list({ kind: 'log', columns: [column(1, 'Day', 'date'), column(2, 'What', 'what')] })]),
      }),
    });
    expect(document.querySelector('.question')).toBeNull();
  });
});
