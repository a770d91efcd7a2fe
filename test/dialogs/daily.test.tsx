// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Today, TodayLine } from '../../src/contract/today';
import type { Reactions } from './fake-run';
import { card, daily, done, opened, todayLine } from './sample';
import {
  alerts,
  choose,
  click,
  field,
  hasButton,
  openSidebar,
  pass,
  sectionOf,
  setTheStage,
  statuses,
  text,
  type,
} from './stage';

setTheStage();

const PLAN = { row: 4, date: '2026-06-10', partner: 'Maple Street School', note: 'Coffee' };

/** The sidebar on a day that asks for these groups. */
function onDay(groups: Today['groups'], different: Reactions = {}) {
  const today = { groups, gaps: 0 };
  return openSidebar({ openSidebar: () => ({ value: opened({ daily: daily({ today }) }) }), ...different });
}

function one(kind: Today['groups'][number]['kind'], change: Partial<TodayLine> = {}): Today['groups'] {
  return [{ kind, title: 'To do', count: 1, lines: [todayLine(change)] }];
}

describe('today', () => {
  it('says when nothing is waiting', async () => {
    await onDay([]);
    expect(text('today')).toContain('Nothing is waiting. A good day to start something new.');
  });

  it('is filtered by who looks after the partners, and asked anew after something was written', async () => {
    const mine = { groups: one('talk', { name: 'Oak School', partner: 'Oak School' }), gaps: 0 };
    const run = await openSidebar({
      openSidebar: () => ({ value: opened({ daily: daily({ leads: ['Ana', 'Ben'] }) }) }),
      todayFor: () => ({ value: mine }),
    });
    const whose = document.querySelector<HTMLSelectElement>('#panel-today select')!;
    expect([...whose.options].map(({ text: word }) => word)).toEqual(['Everybody', 'Ana', 'Ben']);
    whose.value = 'Ben';
    whose.dispatchEvent(new Event('change', { bubbles: true }));
    await pass();
    expect(text('today')).toContain('Oak School');
    await choose('Talked');
    await click('Save');
    await pass();
    expect(run.calls.filter(([name]) => name === 'todayFor')).toEqual([
      ['todayFor', 'Ben'],
      ['todayFor', 'Ben'],
    ]);
  });

  it('shows the most urgent three of a group, with the number of all', async () => {
    const lines = ['A', 'B', 'C', 'D'].map((name) => todayLine({ name, partner: name }));
    await onDay([{ kind: 'talk', title: 'Talk to', count: 4, lines }]);
    expect(text('today')).toContain('Talk to (4)');
    const shown = () => [...sectionOf('today').querySelectorAll('.who .button')].map((name) => name.textContent);
    expect(shown()).toEqual(['A', 'B', 'C']);
    await click('Show 1 more');
    expect(shown()).toEqual(['A', 'B', 'C', 'D']);
  });

  it('says in words how long overdue somebody is, and begins the log with the partner', async () => {
    await onDay(one('talk', { inTouch: { key: 'Wilting', word: 'Wilting' } }));
    expect(text('today')).toContain('Maple Street SchoolWiltingWhy.');
    await click('Log it');
    expect(field('log-partner')).toBe('Maple Street School');
    expect(document.querySelector<HTMLInputElement>('#log-what-2')?.checked).toBe(true);
    expect(document.getElementById('panel-log')?.hidden).toBe(false);
    expect(document.activeElement?.id).toBe('log-note');
  });

  it('opens the card of a line, and says when the partner has gone', async () => {
    let found: ReturnType<typeof card> | null = card({ name: 'Maple Street School' });
    await onDay(one('talk'), { cardOfPartner: () => ({ value: found }) });
    await click('Maple Street School');
    expect(document.activeElement?.textContent).toBe('Maple Street School');
    found = null;
    await click('Maple Street School');
    expect(statuses()).toBe('“Maple Street School” is not in the Partners sheet.');
  });

  it('a plan becomes what happened by one click, with undo beside it', async () => {
    const run = await onDay(one('plan', { plan: PLAN }), {
      settlePlan: () => ({ value: done({ message: 'Changed.', daily: daily({ today: { groups: [], gaps: 0 } }) }) }),
    });
    await click('We did it');
    expect(run.calls.at(-1)).toEqual(['settlePlan', PLAN, 'Did it']);
    expect(text('today')).toContain('Changed.Undo');
    expect(document.activeElement?.id).toBe('tab-today');
  });

  it('what is left of a harvest begins the log with it; people are counted in their cell', async () => {
    const cell = { sheet: 'log', row: 9, column: 'people' } as const;
    const missing: TodayLine['missing'] = [
      { mark: 'counted', word: 'Count the people' },
      { mark: 'thanked', word: 'Thank them' },
    ];
    const run = await onDay(one('harvest', { project: 'Walk and Read', missing, cell }), {
      showCell: () => ({ value: null }),
      logSomething: () => ({ value: done() }),
    });
    await click('Count the people');
    expect(run.calls.at(-1)).toEqual(['showCell', 'log', 9, 'people']);
    await click('Thank them');
    await click('Save');
    expect(run.calls.at(-1)).toEqual([
      'logSomething',
      expect.objectContaining({ partner: 'Maple Street School', what: 'Thanked', more: { project: 'Walk and Read' } }),
    ]);
  });

  it('the project of one line does not stay in the form for the next', async () => {
    const missing: TodayLine['missing'] = [{ mark: 'thanked', word: 'Thank them' }];
    const lines = [
      todayLine({ project: 'Walk and Read', missing }),
      todayLine({ missing: [{ mark: 'lookedBack', word: 'Look back' }] }),
    ];
    const run = await onDay([{ kind: 'harvest', title: 'Finish the harvest', count: 2, lines }]);
    await click('Thank them');
    expect(field('log-project')).toBe('Walk and Read');
    await click('Look back');
    await click('Save');
    expect(run.calls.at(-1)?.[1]).toMatchObject({ what: 'Looked back' });
    expect(run.calls.at(-1)?.[1]).not.toHaveProperty('more');
  });

  it('a rest that is over leads to planting or to a decision', async () => {
    await onDay(one('rest'), { cardOfPartner: (name) => ({ value: card({ name }) }) });
    await click('Decide the season');
    expect(document.activeElement?.id).toBe('season-0');
  });
});

describe('deciding a season', () => {
  it('asks for one of the four, then sends it with its reason', async () => {
    const run = await openSidebar({ decideSeason: () => ({ value: done({ message: 'Next season: Rest.' }) }) });
    await click('Decide the season');
    await click('Save the decision');
    expect(text('partner')).toContain('Please choose one of the four.');
    await choose('Rest');
    await type('season-until', '2027-03-01');
    await type('season-reason', 'Their building is closed');
    await click('Save the decision');
    expect(run.calls.at(-1)).toEqual([
      'decideSeason',
      {
        partner: card().name,
        project: '',
        next: 'Rest',
        restUntil: '2027-03-01',
        reason: 'Their building is closed',
        addColumns: false,
      },
    ]);
    expect(text('partner')).toContain('Next season: Rest.');
    expect(hasButton('Save the decision')).toBe(false);
    // Beside the answer, not at the button below the card, from where it would be out of sight.
    expect(document.activeElement?.id).toBe('card-name');
  });

  it('names the columns it would add before it adds them', async () => {
    const lacking = daily({ seasonLacks: ['Rest until', 'Decided on'] });
    const run = await openSidebar({
      openSidebar: () => ({ value: opened({ daily: lacking }) }),
      decideSeason: () => ({ value: done() }),
    });
    await click('Decide the season');
    expect(text('partner')).toContain('Saving adds at the right end: Rest until, Decided on.');
    await choose('Repeat');
    await click('Add the columns and save');
    expect(run.calls.at(-1)?.[1]).toMatchObject({ next: 'Repeat', addColumns: true });
  });

  it('keeps what was chosen and typed when it could not be saved', async () => {
    const sentence = 'Somebody renamed the partner.';
    await openSidebar({ decideSeason: () => ({ trouble: { code: 'partner-gone', sentence } }) });
    await click('Decide the season');
    await choose('Change');
    await type('season-reason', 'Another day');
    await click('Save the decision');
    expect(alerts()).toBe(sentence);
    expect(field('season-reason')).toBe('Another day');
  });
});
