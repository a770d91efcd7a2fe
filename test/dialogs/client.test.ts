import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALL_TIMEOUT_MS, clientOf } from '../../dialogs/client';
import { fakeRun } from './fake-run';
import { card, done } from './sample';

describe('the client over google.script.run', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('passes the arguments and brings back the answer', async () => {
    const run = fakeRun({ cardOfPartner: (name) => ({ value: card({ name }) }) });
    const reply = clientOf(run)('cardOfPartner', 'Maple Street School');
    await vi.runAllTimersAsync();
    expect(await reply).toMatchObject({ ok: true, value: { name: 'Maple Street School' } });
    expect(run.calls).toEqual([['cardOfPartner', 'Maple Street School']]);
  });

  it('brings back expected trouble as a value', async () => {
    const run = fakeRun({ undoLast: () => ({ trouble: { code: 'busy', sentence: 'Please try again.' } }) });
    const reply = clientOf(run)('undoLast');
    await vi.runAllTimersAsync();
    expect(await reply).toEqual({ ok: false, trouble: { code: 'busy', sentence: 'Please try again.' } });
  });

  it.each([
    ['Google refuses', fakeRun({ undoLast: () => ({ fails: 'PERMISSION_DENIED' }) }), 'PERMISSION_DENIED'],
    ['the answer arrives as null', fakeRun({ undoLast: () => ({ raw: null }) }), ''],
    ['nothing ever comes', fakeRun({ undoLast: () => 'silence' }), ''],
    ['the script has no such function', fakeRun({ setUp: () => ({ value: done() }) }), 'is not a function'],
  ])('says “unreachable” when %s', async (_, run, message) => {
    const reply = clientOf(run)('undoLast');
    await vi.advanceTimersByTimeAsync(CALL_TIMEOUT_MS);
    expect(await reply).toEqual({
      ok: false,
      trouble: { code: 'unreachable', google: expect.stringContaining(message) },
    });
  });

  it('says “unreachable” outside of Google', async () => {
    expect(await clientOf()('openSidebar')).toMatchObject({ ok: false, trouble: { code: 'unreachable' } });
  });
});
