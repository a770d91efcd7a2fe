// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { namesWith } from '../../dialogs/parts/names';
import { card, garden, NAMES, opened } from './sample';
import { click, openSidebar, press, setTheStage, statuses, stopFollowing, text, type } from './stage';

setTheStage();

describe('the partner card', () => {
  it('says stage, tier and in touch with their labels, why and the next step', async () => {
    await openSidebar();
    const chips = [...document.querySelectorAll('.chips > div')].map((chip) => chip.textContent);
    expect(chips).toEqual(['StageSeedling', 'Tier2 Common language', 'In touchNeeds water']);
    expect(text('partner')).toContain(card().why);
    expect(text('partner')).toContain(card().nextStep);
    expect(text('partner')).toContain('Highest tier so far3 Supportive roles');
    expect(text('partner')).toContain('Walk and Read Seed');
  });

  it('says in words that there is no tier, and leaves out in touch where it is not asked', async () => {
    const sponsor = card({ tier: { key: '', word: '' }, inTouch: { key: '', word: '' } });
    await openSidebar({ openSidebar: () => ({ value: opened({ card: sponsor }) }) });
    expect(text('partner')).toContain('TierNone');
    expect(text('partner')).not.toContain('In touch');
  });

  it.each([
    ['', true],
    ['More readers', false],
  ])('explains level 2 while no goal is written (goal “%s”)', async (goal, explained) => {
    await openSidebar({ openSidebar: () => ({ value: opened({ card: card({ goal }) }) }) });
    expect(text('partner').includes('Tier 2 needs no written goal.')).toBe(explained);
  });

  it('lists all that is missing for the next tier, and who can be asked', async () => {
    const more = card({
      missing: ['agree to talk at least every quarter', 'take a big step together'],
      who: 'Ask Maria.',
    });
    await openSidebar({ openSidebar: () => ({ value: opened({ card: more }) }) });
    expect(text('partner')).toContain(
      'Still missing for the next tieragree to talk at least every quartertake a big step',
    );
    expect(text('partner')).toContain('Ask Maria.');
  });

  it('offers rest and let go after a no, with the choice made in the form', async () => {
    await openSidebar({ openSidebar: () => ({ value: opened({ card: card({ declined: true }) }) }) });
    expect(text('partner')).toContain('A no for now is an answer.');
    await click('Let go');
    const chosen = [...document.querySelectorAll<HTMLInputElement>('input[name=season]')].filter((one) => one.checked);
    expect(chosen.map((one) => one.value)).toEqual(['Let go']);
  });

  it('shows the newest events first, marks what lies ahead, and the rest on demand', async () => {
    await openSidebar();
    const events = () => [...document.querySelectorAll('.event')].map((one) => one.textContent);
    expect(events()[0]).toBe('2 July 2026PlannedCoffee with the new outreach nurse');
    expect(events()[3]).toBe('20 November 2025Did it · 41 peopleFlu shots at the library');
    expect(events()).toHaveLength(5);
    await click('Show all 7');
    expect(events()).toHaveLength(7);
  });

  it('follows the selected row on demand, and says when no partner is there', async () => {
    let selected: ReturnType<typeof card> | null = card({ name: 'Maple Street School' });
    await openSidebar({ cardOfSelection: () => ({ value: selected }) });
    await stopFollowing();
    await click('Show the selected row');
    expect(statuses()).toBe('Showing Maple Street School.');
    selected = null;
    await click('Show the selected row');
    expect(statuses()).toContain('No partner’s row is selected.');
    expect(text('partner')).toContain('Maple Street School');
  });

  it('lets the garden know of a partner who was typed into the sheet since', async () => {
    const typed = card({ name: 'Hill School' });
    const first = opened({ card: null, names: [], garden: garden({ headline: 'No partners yet.' }) });
    const answers = [
      first,
      opened({ card: typed, names: ['Hill School'], garden: garden({ headline: '1 partner.' }) }),
    ];
    await openSidebar({
      openSidebar: () => ({ value: answers.shift()! }),
      cardOfSelection: () => ({ value: typed }),
    });
    await stopFollowing();
    await click('Show the selected row');
    expect(text('garden')).toContain('1 partner.');
    expect(text()).not.toContain('Each partner is a row');
    expect(statuses()).toBe('Showing Hill School.');
  });
});

describe('finding a partner by a few letters', () => {
  it.each([
    ['mill', ['Millbrook Parks and Recreation', 'Rotary Club of Millbrook']],
    ['ago', ['Ágora Community Theater']],
    ['RIVER', ['Riverside Health Clinic', 'The River Keepers']],
    ['xyz', []],
    [' ', []],
  ])('“%s” finds %j: beginnings first, without case and accents', (letters, found) => {
    expect(namesWith(letters, NAMES, 7)).toEqual(found);
  });

  it('works with the keyboard alone', async () => {
    const run = await openSidebar();
    await type('find', 'mill');
    await press('ArrowDown');
    await press('ArrowDown');
    const input = document.getElementById('find')!;
    expect(document.getElementById(input.getAttribute('aria-activedescendant')!)?.textContent).toBe(
      'Rotary Club of Millbrook',
    );
    await press('Enter');
    expect(run.calls.at(-1)).toEqual(['cardOfPartner', 'Rotary Club of Millbrook']);
    expect(document.getElementById('card-name')?.textContent).toBe('Rotary Club of Millbrook');
    expect(document.querySelector('[role="listbox"]')).toBeNull();
  });

  it('takes the first find on Enter, closes on Escape, and says when there is none', async () => {
    const run = await openSidebar();
    await type('find', 'maple');
    await press('Escape');
    expect(document.querySelector('[role="listbox"]')).toBeNull();
    await press('Enter');
    expect(run.calls.at(-1)).toEqual(['cardOfPartner', 'Maple Street School']);
    await type('find', 'qqq');
    await press('Enter');
    expect(statuses()).toBe('No partner with these letters.');
  });

  it('opens on a click in the list, and says when the partner has gone', async () => {
    await openSidebar({ cardOfPartner: () => ({ value: null }) });
    await type('find', 'maple');
    document.querySelector<HTMLElement>('[role="option"]')!.click();
    await press('Tab');
    expect(statuses()).toBe('“Maple Street School” is not in the Partners sheet.');
  });
});
