// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { unitOf } from '../../dialogs/sidebar/garden/bed';
import { card, daily, done, garden, opened } from './sample';
import { alerts, click, hasButton, openSidebar, sectionOf, setTheStage, statuses, text } from './stage';

setTheStage();

describe('the garden at a glance', () => {
  it('gives each stage as number and word beside its plants, in the order of the garden year', async () => {
    await openSidebar();
    const rows = [...sectionOf('garden').querySelectorAll('.bed li')];
    expect(rows.map((row) => [row.textContent, row.querySelectorAll('g').length])).toEqual([
      ['4Seed', 4],
      ['5Seedling', 5],
      ['9Harvest', 9],
      ['4Resting', 4],
      ['2Needs a date', 2],
    ]);
  });

  it.each([
    [0, 1],
    [10, 1],
    [11, 2],
    [50, 5],
    [51, 10],
    [5000, 500],
    [70_000, 7000],
  ])('draws at most ten plants in a row: %i partners, one plant for %i', (most, unit) => {
    expect(unitOf(most)).toBe(unit);
  });

  it('says what a plant stands for when it is more than one partner', async () => {
    const stages = garden().stages.map((stage) => ({ ...stage, count: stage.count * 10 }));
    await openSidebar({ openSidebar: () => ({ value: opened({ garden: garden({ stages }) }) }) });
    expect(text('garden')).toContain('One plant stands for up to 10 partners.');
  });

  it('gives each tier as word and number, with a bar in proportion', async () => {
    await openSidebar();
    const rows = [...sectionOf('garden').querySelectorAll('.tiers li')];
    const bars = rows.map((row) => row.querySelector<HTMLElement>('.bar')!.style.width);
    expect(rows[2]!.textContent).toBe('2 Common goal8');
    expect(bars).toEqual(['25%', '75%', '100%', '50%', '12.5%']);
  });

  it('names the day, and the rows that were brought up to date', async () => {
    await openSidebar({ openSidebar: () => ({ value: opened({ freshened: 1 }) }) });
    expect(text('garden')).toContain('As of 15 June 2026');
    expect(text('garden')).toContain('1 row was brought up to date.');
  });
});

describe('the windows over the sheet', () => {
  it.each([
    ['Fill in the dates', 'gaps'],
    ['3 things to check', 'check'],
  ])('“%s” opens %s, and the garden is looked at again afterwards', async (label, name) => {
    const run = await openSidebar({ openDialog: () => ({ value: null }) });
    await click(label);
    expect(statuses()).toBe('It goes on in the window over your sheet.');
    await click('Show how it stands now');
    expect(run.calls.slice(1)).toEqual([['openDialog', name], ['openSidebar']]);
    expect(hasButton('Show how it stands now')).toBe(false);
  });

  it('are not offered where every partner has a date and nothing is to check', async () => {
    const stages = garden().stages.map((stage) => ({ ...stage, count: stage.key === 'Needs a date' ? 0 : 1 }));
    await openSidebar({
      openSidebar: () => ({
        value: opened({ garden: garden({ stages, checks: 0 }), daily: daily({ today: { groups: [], gaps: 0 } }) }),
      }),
    });
    expect([hasButton('Fill in the dates'), text('garden').includes('to check')]).toEqual([false, false]);
  });
});

describe('more', () => {
  it('recalculates, says so, and asks for the shown card anew', async () => {
    const changed = card({ why: 'They answered today.' });
    const run = await openSidebar({ cardOfPartner: () => ({ value: changed }) });
    await click('Recalculate');
    expect(run.calls.slice(1)).toEqual([['recalculate'], ['cardOfPartner', card().name]]);
    expect(statuses()).toBe('Everything was up to date.');
    expect(text('partner')).toContain('They answered today.');
  });

  it('removes the sample garden; a card of a partner that has gone closes', async () => {
    const gone = done({ message: 'The sample garden is gone.', card: null, sample: false, undo: null });
    await openSidebar({
      openSidebar: () => ({ value: opened({ sample: true }) }),
      removeSample: () => ({ value: gone }),
      cardOfPartner: () => ({ value: null }),
    });
    await click('Remove the sample garden');
    expect(statuses()).toBe('The sample garden is gone.');
    expect(text('more')).not.toContain('Remove the sample garden');
    expect(document.getElementById('card-name')).toBeNull();
  });

  it('says trouble where the button is', async () => {
    await openSidebar({ recalculate: () => ({ fails: 'Service timed out' }) });
    await click('Recalculate');
    expect(text('more')).toContain('No answer came from Google');
    expect(alerts()).toContain('Google said: “Service timed out”');
  });
});
