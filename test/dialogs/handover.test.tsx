// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { HandoverPage } from '../../dialogs/handover/page';
import { click, hasButton, openPage, pass, setTheStage, text } from './stage';

setTheStage();

describe('the handover page', () => {
  const partner = {
    name: 'Elm Clinic',
    stage: 'Harvest',
    tier: '2 Common language',
    lead: '',
    contact: 'Ana',
    reach: '555-0101',
    promised: [{ label: 'Common goal', text: 'Health' }],
    last: '1 June 2026: Did it',
    who: '',
    next: 'Agree on the goal.',
    ahead: [],
  };
  const openFor = (counts: readonly number[]) =>
    openPage(HandoverPage, {
      handover: () => ({
        value: {
          language: 'en',
          library: 'Millbrook Library',
          asOfText: '30 June 2026',
          headline: 'All is well.',
          groups: counts.map((count, at) => ({ stage: `Stage ${at}`, partners: Array(count).fill(partner) })),
          lookedBack: [{ about: 'the whole library', dayText: '1 May 2026', note: 'Good' }],
        },
      }),
    });
  const drawn = () => document.querySelectorAll('dl').length;

  it('draws a hundred partners at first, more when asked, and prints all', async () => {
    const printed: number[] = [];
    vi.stubGlobal('print', () => printed.push(drawn()));
    await openFor([99, 3, 120]);
    expect([drawn(), text()]).toEqual([100, expect.stringContaining('Stage 1 (3)')]);
    await click('Show 100 more');
    expect(drawn()).toBe(200);
    await click('Print');
    expect(printed).toEqual([222]);
    expect(hasButton('Show 22 more')).toBe(false);
    vi.unstubAllGlobals();
  });

  it('stands whole on paper when the browser’s own menu prints it', async () => {
    await openFor([150]);
    window.dispatchEvent(new Event('beforeprint'));
    await pass();
    expect(drawn()).toBe(150);
  });

  it('shows each partner, says what nobody wrote down, and prints', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await openFor([1]);
    expect(text()).toContain('Millbrook Library: our partners, handed over');
    expect(
      [...document.querySelectorAll('dt')].map((term) => `${term.textContent}: ${term.nextSibling?.textContent}`),
    ).toEqual([
      'Tier: 2 Common language',
      'Leads it here: not written down',
      'Contact there: Ana, 555-0101',
      'Common goal: Health',
      'Last: 1 June 2026: Did it',
      'Next: Agree on the goal.',
    ]);
    await click('Print');
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
