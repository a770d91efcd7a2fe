// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ReportStep } from '../../src/contract/report';
import type { Reaction } from './fake-run';
import { alerts, button, click, hasButton, openSidebar, pass, setTheStage, statuses, text } from './stage';

setTheStage();

const questions = ['How is our garden?', 'How deep are our partnerships?', 'Is the plan covered?'];
const step = (number: number): Reaction<ReportStep> => {
  const next = number < questions.length - 1 ? number + 1 : null;
  return {
    value: {
      done: number + 1,
      of: questions.length,
      message: questions[number]!,
      next,
      coming: questions[number + 1] ?? '',
    },
  };
};
const steps = (run: { calls: unknown[][] }) =>
  run.calls.filter(([name]) => name === 'buildReportStep').map(([, number]) => number);

describe('building the board report', () => {
  it('asks for one step after the other until there is none', async () => {
    const run = await openSidebar({ buildReportStep: step });
    await click('Build the board report');
    expect(steps(run)).toEqual([0, 1, 2]);
    expect(statuses()).toBe('The board report is ready. See the sheet “Board report”.');
    expect(hasButton('Build it again')).toBe(true);
  });

  it('shows how far it is, as a bar and in words', async () => {
    await openSidebar({ buildReportStep: (number) => (number < 2 ? step(number) : 'silence') });
    await click('Build the board report');
    const bar = document.querySelector('progress')!;
    expect([bar.value, bar.max]).toEqual([2, 3]);
    expect(text('report')).toContain('2 of 3 done');
    expect(text('report')).toContain(`Now: ${questions[2]}`);
  });

  it('stops between two steps, and the focus stays on the page', async () => {
    const run = await openSidebar({ buildReportStep: step }, 1000);
    await click('Build the board report');
    await pass(900);
    await click('Stop');
    expect(statuses()).toContain('Stopping after this step…');
    expect(document.activeElement).toBe(button('Build the board report'));
    await pass(1000);
    expect(steps(run)).toEqual([0, 1]);
    expect(statuses()).toContain('Stopped.');
  });

  it('says which step failed, and tries it again', async () => {
    let failures = 1;
    const run = await openSidebar({
      buildReportStep: (number) =>
        number === 1 && failures-- > 0 ? { trouble: { code: 'service', sentence: 'Please try again.' } } : step(number),
    });
    await click('Build the board report');
    expect(alerts()).toContain('Step 2 of 3 did not work.');
    expect(alerts()).toContain('Please try again.');
    await click('Try this step again');
    expect(steps(run)).toEqual([0, 1, 1, 2]);
    expect(statuses()).toContain('The board report is ready.');
  });

  it('goes on without a step that fails, and says so at the end', async () => {
    const run = await openSidebar({
      buildReportStep: (number) => (number === 1 ? { fails: 'Timeout' } : step(number)),
    });
    await click('Build the board report');
    await click('Go on without it');
    expect(steps(run)).toEqual([0, 1, 2]);
    expect(statuses()).toContain(`without: ${questions[1]}`);
  });

  it('ends when the last step is left out', async () => {
    await openSidebar({ buildReportStep: (number) => (number === 2 ? { fails: 'Timeout' } : step(number)) });
    await click('Build the board report');
    await click('Go on without it');
    expect(statuses()).toContain(`without: ${questions[2]}`);
  });

  it('offers no way round a report that can’t even start', async () => {
    await openSidebar({ buildReportStep: () => ({ fails: 'Timeout' }) });
    await click('Build the board report');
    expect(alerts()).toContain('The report could not be started.');
    expect(hasButton('Go on without it')).toBe(false);
  });

  it('lets nothing else be written meanwhile', async () => {
    const run = await openSidebar({ buildReportStep: () => 'silence' });
    await click('Build the board report');
    await click('Recalculate');
    expect(button('Recalculate').getAttribute('aria-disabled')).toBe('true');
    expect(run.calls.map(([name]) => name)).toEqual(['openSidebar', 'buildReportStep']);
  });
});
