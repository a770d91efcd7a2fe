// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { card, garden, opened, settings } from './sample';
import { alerts, click, hasButton, openSidebar, pass, setTheStage, statuses, text } from './stage';

setTheStage();

describe('opening the sidebar', () => {
  it('asks the server once and shows the garden', async () => {
    const run = await openSidebar();
    expect(run.calls).toEqual([['openSidebar']]);
    expect(text('garden')).toContain(garden().headline);
    expect(text('partner')).toContain(card().nextStep);
    expect(document.title).toBe('Partner Garden');
  });

  it('is quiet for a second, then says that it is reading', async () => {
    await openSidebar({ openSidebar: () => 'silence' });
    expect(document.querySelector('.skeleton')).not.toBeNull();
    expect(statuses()).toBe('Opening…');
    await pass(900);
    expect(statuses()).toContain('Reading your sheet.');
  });

  it('says after twelve seconds that it still reads, explains the silence after a minute, and names the menu', async () => {
    await openSidebar({ openSidebar: () => 'silence' });
    await pass(12_000);
    expect(statuses()).toContain('Still reading');
    await pass(48_000);
    expect(text()).toContain('Google does not answer the sidebar');
    expect(alerts()).toContain('several Google accounts');
    expect(alerts()).toContain('Extensions, then “Partner Garden”');
  });

  it('explains at once when Google refuses, with Google’s own words', async () => {
    await openSidebar({ openSidebar: () => ({ fails: 'PERMISSION_DENIED' }) });
    expect(alerts()).toContain('Google said: “PERMISSION_DENIED”');
  });

  it('tries again, and moves the focus to the page that opened', async () => {
    let tries = 0;
    const openIt = () => (++tries === 1 ? ({ fails: 'PERMISSION_DENIED' } as const) : { value: opened() });
    await openSidebar({ openSidebar: openIt });
    await click('Try again');
    expect(text('garden')).toContain('24 partners');
    expect(document.activeElement?.id).toBe('title');
  });

  it('opens on a late answer', async () => {
    await openSidebar({}, 20_000);
    expect(text('garden')).toContain('24 partners');
  });

  it('says expected trouble in the server’s words', async () => {
    const sentence = 'You may look at this spreadsheet but not change it.';
    await openSidebar({ openSidebar: () => ({ trouble: { code: 'no-edit-rights', sentence } }) });
    expect(alerts()).toBe(sentence);
    expect(hasButton('Try again')).toBe(true);
  });

  it('speaks the page’s language before the first answer, and the workbook’s after it', async () => {
    document.documentElement.lang = 'es';
    await openSidebar({ openSidebar: () => ({ fails: 'PERMISSION_DENIED' }) });
    expect(text()).toContain('Google no responde al panel');

    document.body.innerHTML = '<div id="page"></div>';
    document.documentElement.lang = 'en';
    await openSidebar({ openSidebar: () => ({ value: opened({ settings: settings({ language: 'es' }) }) }) });
    expect(text('log')).toContain('¿Qué pasó?');
    expect(document.documentElement.lang).toBe('es');
    expect(document.title).toBe('Jardín de socios');
  });

  it('shows names and notes as text, never as markup', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const shown = card({ name: evil, why: evil, nextStep: evil, goal: evil });
    await openSidebar({
      openSidebar: () => ({ value: opened({ card: shown, settings: settings({ library: evil }), names: [evil] }) }),
    });
    expect(document.querySelector('img')).toBeNull();
    expect(text('partner')).toContain(evil);
  });
});
