// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { card, daily, done, opened, todayLine } from './sample';
import { alerts, choose, click, openSidebar, pass, pick, setTheStage, text, type } from './stage';

setTheStage();

async function tick(word: string): Promise<void> {
  const label = [...document.querySelectorAll('label.tick')].find((one) => one.textContent === word);
  label!.querySelector('input')!.click();
  await pass();
}

describe('the further fields of the log', () => {
  it('has further fields behind one click, and sends those that were filled', async () => {
    const run = await openSidebar();
    expect(document.getElementById('log-project')).toBeNull();
    await click('More fields');
    await pick('log-project', 'Walk and Read');
    await choose('Talked');
    await click('Save');
    expect(run.calls.at(-1)?.[1]).toMatchObject({ what: 'Talked', more: { project: 'Walk and Read' } });
  });

  it('takes several words where a cell may hold several', async () => {
    const fields = daily().fields.map((one) => ({ ...one, there: true }));
    const run = await openSidebar({ openSidebar: () => ({ value: opened({ daily: daily({ fields }) }) }) });
    await click('More fields');
    for (const audience of ['Press', 'Staff', 'Board', 'Board']) await tick(audience);
    await choose('Told others');
    await click('Save');
    expect(run.calls.at(-1)?.[1]).toMatchObject({ more: { audience: 'Staff; Press' } });
  });

  it('offers the column that an entry needs, and saves with it', async () => {
    const lacking = daily().fields.map((one) => ({ ...one, there: false }));
    const group = {
      kind: 'rest' as const,
      title: 'The rest is over',
      count: 1,
      lines: [todayLine({ project: 'Walk and Read' })],
    };
    let there = false;
    const run = await openSidebar({
      openSidebar: () => ({
        value: opened({ daily: daily({ fields: lacking, today: { groups: [group], gaps: 0 } }) }),
      }),
      addColumns: () => {
        there = true;
        return { value: done({ card: card() }) };
      },
      logSomething: () => (there ? { value: done() } : { trouble: { code: 'needs-columns', sentence: 'No Project.' } }),
    });
    await click('Plan the first step');
    await type('log-day', '2026-09-01');
    await click('Save');
    expect(alerts()).toBe('No Project.');
    await click('Add these columns and save: Programs');
    expect(run.calls.slice(-2)).toMatchObject([
      ['addColumns', 'programs'],
      ['logSomething', { what: 'Planned', more: { project: 'Walk and Read' } }],
    ]);
    expect(document.activeElement?.id).toBe('log-note');
  });

  it('offers the columns that are not there yet', async () => {
    const run = await openSidebar({ addColumns: () => ({ value: done({ card: card() }) }) });
    await click('More fields');
    await click('Add these columns: Telling others');
    expect(run.calls.at(-1)).toEqual(['addColumns', 'telling others']);
  });

  it.each([true, false])('asks a short question at the right moment: %s', async (prompts) => {
    await openSidebar({ openSidebar: () => ({ value: opened({ daily: daily({ prompts }) }) }) });
    await choose('Pitched');
    const note = document.getElementById('log-note') as HTMLTextAreaElement;
    expect(note.placeholder.includes('What would keep this idea alive')).toBe(prompts);
  });
});

describe('a mail that is pasted', () => {
  it('fills the form from a sentence, and is saved like any other entry', async () => {
    const run = await openSidebar();
    await click('From a mail or minutes');
    await type('log-mail', 'Hi!\nOn May 3, 2026 Maple Street School came with 34 kids. See you.');
    expect(text('log')).toContain('Found: 1.');
    await click('Fill the form');
    await click('Save');
    expect(run.calls.at(-1)).toEqual([
      'logSomething',
      {
        partner: 'Maple Street School',
        what: 'Did it',
        date: '2026-05-03',
        people: 34,
        note: 'On May 3, 2026 Maple Street School came with 34 kids.',
      },
    ]);
  });

  it('says when it names nobody', async () => {
    const run = await openSidebar();
    await click('From a mail or minutes');
    await type('log-mail', 'Hello there.');
    expect(text('log')).toContain('No partner of yours is named in it.');
    expect(run.calls).toEqual([['openSidebar']]);
  });
});
