// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adopt, CHOICE, openAdopt, texts } from './adopt-sample';
import { done } from './sample';
import { choose, click, setTheStage, statuses, text } from './stage';

setTheStage();

describe('after it was written', () => {
  it('sends the choices, says what was done, and leads on to the dates', async () => {
    const run = await openAdopt();
    await adopt();
    expect(run.calls.slice(2)).toEqual([['adoptLists', [CHOICE]], ['textDates']]);
    expect(statuses()).toBe('40 partners were found.');
    await click('Fill in the dates of 2 partners');
    expect(run.calls.at(-1)).toEqual(['openDialog', 'gaps']);
  });

  it('takes everything back, and shows the lists anew', async () => {
    const run = await openAdopt();
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
    const converted = done({ message: '9 dates were read.', undo: 'the dates' });
    const run = await openAdopt({
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
    const run = await openAdopt({ textDates: () => ({ value: [texts()] }) });
    await adopt();
    await click('Leave as text');
    expect(document.getElementById('text-partners-lastTalked')).toBeNull();
    expect(run.calls.at(-1)).toEqual(['textDates']);
  });
});
