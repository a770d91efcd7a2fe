// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { card, daily, done, garden, opened } from './sample';
import { alerts, click, hasButton, openSidebar, pass, press, sectionOf, setTheStage, statuses, text } from './stage';

setTheStage();

describe('the garden at a glance', () => {
  it('draws one plant for each partner, drooping where nobody talks, and a click opens the card', async () => {
    const run = await openSidebar({ openSidebar: () => ({ value: opened({ garden: garden({ partners: 5 }) }) }) });
    const plants = [...sectionOf('garden').querySelectorAll<HTMLElement>('.bed-plant')];
    expect(plants.map((one) => [one.title, one.classList.contains('droops')])).toEqual([
      ['Riverside Health Clinic: Seedling', false],
      ['Maple Street School: Harvest, Wilting', true],
    ]);
    expect(text('garden')).toContain('and 3 more');
    plants[1]!.click();
    await pass();
    expect(run.calls.at(-1)).toEqual(['cardOfPartner', 'Maple Street School']);
    expect(document.getElementById('panel-partner')!.hidden).toBe(false);
    expect(document.activeElement?.id).toBe('card-name');
  });

  it('takes one press of Tab, and the arrow keys go from plant to plant', async () => {
    await openSidebar();
    const plants = [...sectionOf('garden').querySelectorAll<HTMLElement>('.bed-plant')];
    const stops = () => plants.map((one) => one.tabIndex);
    expect(stops()).toEqual([0, -1]);
    plants[0]!.focus();
    await press('ArrowRight');
    expect(document.activeElement).toBe(plants[1]);
    await press('ArrowRight');
    expect(document.activeElement).toBe(plants[1]);
    expect(stops()).toEqual([-1, 0]);
    await press('Home');
    expect(document.activeElement).toBe(plants[0]);
  });

  it('gives each stage as word and number, in the order of the garden year', async () => {
    await openSidebar();
    const rows = [...sectionOf('garden').querySelectorAll('.furrows li')];
    expect(rows.map((row) => row.textContent)).toEqual(['Seed4', 'Seedling5', 'Harvest9', 'Resting4', 'Needs a date2']);
  });

  it('gives each tier as word and number, with a bar in proportion', async () => {
    await openSidebar();
    const rows = [...sectionOf('garden').querySelectorAll('.tiers:not(.furrows) li')];
    const bars = rows.map((row) => row.querySelector<HTMLElement>('.bar')!.style.width);
    expect(rows[2]!.textContent).toBe('2 Common language8');
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
    expect(statuses()).toBe('A window has opened over your sheet.');
    await click('Update');
    expect(run.calls.slice(1)).toEqual([['openDialog', name], ['openSidebar']]);
    expect(hasButton('Update')).toBe(false);
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
    expect(text('more')).toContain('They can be put back.');
    await click('Remove them');
    expect(statuses()).toBe('The sample garden is gone.');
    expect(text('more')).not.toContain('Remove the sample garden');
    expect(document.getElementById('card-name')).toBeNull();
    expect(hasButton('Put them back')).toBe(true);
  });

  it('says trouble where the button is', async () => {
    await openSidebar({ recalculate: () => ({ fails: 'Service timed out' }) });
    await click('Recalculate');
    expect(text('more')).toContain('No answer came from Google');
    expect(alerts()).toContain('Google said: “Service timed out”');
  });
});
