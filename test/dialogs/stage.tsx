import { render, type VNode } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { type Ask, clientOf } from '../../dialogs/client';
import { Sidebar } from '../../dialogs/sidebar/sidebar';
import { type FakeRun, fakeRun, type Reactions } from './fake-run';
import { card, done, opened } from './sample';

/** A spreadsheet in which everything works; a test names only what is different. */
const working: Reactions = {
  openSidebar: () => ({ value: opened() }),
  cardOfSelection: () => ({ value: card() }),
  cardOfPartner: (name) => ({ value: card({ name }) }),
  logSomething: () => ({ value: done() }),
  undoLast: () => ({ value: done({ message: 'The last entry was taken back.', undo: null }) }),
  recalculate: () => ({ value: done({ message: 'Everything was up to date.', card: null, undo: null }) }),
};

/** Clock and page of each test; call once at the top of a test file. */
export function setTheStage(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '<div id="page"></div>';
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    render(null, page());
    vi.useRealTimers();
  });
}

/** Opens the sidebar on a server that answers at once, and returns that server's list of calls. */
export async function openSidebar(different: Reactions = {}, delay = 0): Promise<FakeRun> {
  const run = fakeRun({ ...working, ...different }, delay);
  render(<Sidebar ask={clientOf(run)} />, page());
  await pass(delay);
  return run;
}

/** Opens a dialog's page on a server with these answers, and returns that server's list of calls. */
export async function openPage(Page: (props: { ask: Ask }) => VNode, reactions: Reactions): Promise<FakeRun> {
  const run = fakeRun(reactions);
  render(<Page ask={clientOf(run)} />, page());
  await pass();
  return run;
}

/** Chooses the option with this value in the list with this id. */
export async function pick(id: string, value: string): Promise<void> {
  const list = document.getElementById(id) as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await pass();
}

/** Lets this many milliseconds go by, and the page draw itself. */
export async function pass(milliseconds = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds + 150);
}

function page(): HTMLElement {
  return document.getElementById('page')!;
}

/** All text of the page, or of the part with this heading id. */
export function text(part?: string): string {
  const place = part === undefined ? document.body : sectionOf(part);
  return (place.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The section under the heading with this id. */
export function sectionOf(id: string): HTMLElement {
  const section = document.getElementById(id)?.closest('section');
  if (section == null) throw new Error(`There is no part “${id}” on the page.`);
  return section;
}

/** The button with exactly this text. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].filter((one) => one.textContent === name);
  if (found.length === 0) throw new Error(`There is no button “${name}”.`);
  return found[0]!;
}

export function hasButton(name: string): boolean {
  return [...document.querySelectorAll('button')].some((one) => one.textContent === name);
}

/** Clicks the button with this text and lets the answer come. */
export async function click(name: string): Promise<void> {
  button(name).click();
  await pass();
}

/** Picks the radio button with this value; of what happened it may stand behind the usual words. */
export async function choose(value: string): Promise<void> {
  const radio = () => document.querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`);
  if (radio() === null) await click('More words');
  radio()!.click();
  await pass();
}

/** Switches following the row off: the row is then shown on demand. */
export async function stopFollowing(): Promise<void> {
  document.querySelector<HTMLInputElement>('#panel-partner input[type="checkbox"]')!.click();
  await pass();
}

/** Types into the field with this id, replacing what stood there. */
export async function type(id: string, value: string): Promise<void> {
  const field = document.getElementById(id) as HTMLInputElement;
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await pass();
}

/** Presses a key in the field that has the focus. */
export async function press(key: string, more: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  document.activeElement!.dispatchEvent(event);
  await pass();
  return event;
}

/** What is read out politely, and what as an alert. */
export function statuses(): string {
  return [...document.querySelectorAll('[role="status"]')]
    .map((one) => one.textContent)
    .join(' ')
    .trim();
}

export function alerts(): string {
  return [...document.querySelectorAll('[role="alert"]')]
    .map((one) => one.textContent)
    .join(' ')
    .trim();
}

export function field(id: string): string {
  return (document.getElementById(id) as HTMLInputElement).value;
}
