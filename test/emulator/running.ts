import type { Execution, Json } from './protocol';
import type { AuthMode } from './state';
import { exception, state } from './state';

/** Modelled seconds after which Google ends a simple trigger and any other execution (platform.md, Cost). */
const TRIGGER_SECONDS = 30;
const EXECUTION_SECONDS = 360;

interface Manner {
  /** Runs before the script is loaded. */
  before?: () => void;
  /** What becomes of the answer; without it, nothing comes back. */
  serialize?: (value: unknown) => Json;
}

/**
 * Runs a function under an auth mode: loads the script, as Google does for each execution, then calls. Called while another
 * execution runs, it is another user's: it does not get a lock that the first one holds.
 */
export function execute(auth: AuthMode, trigger: boolean, run: () => unknown, manner: Manner = {}): Execution {
  const execution: Execution = {
    ok: false,
    calls: { reads: 0, writes: 0, handles: 0 },
    log: [],
    shown: [],
    pricedSeconds: 0,
  };
  const limit = (trigger ? TRIGGER_SECONDS : EXECUTION_SECONDS) * 1000;
  const running = { ...execution, auth, loading: true, milliseconds: 0, limit, faults: state.faults };
  const outer = { running: state.running, lock: state.lock };
  state.faults = [];
  state.running = running;
  state.lock = { heldElsewhere: outer.lock.heldElsewhere || outer.lock.held, held: false };
  try {
    manner.before?.();
    state.load();
    running.loading = false;
    const value = run();
    execution.value = manner.serialize ? manner.serialize(value) : null;
    execution.ok = true;
  } catch (error) {
    execution.error = { message: error instanceof Error ? error.message : String(error) };
    if (error instanceof Error && error.stack) execution.log.push(error.stack);
  } finally {
    state.running = outer.running;
    state.lock = outer.lock;
  }
  execution.pricedSeconds = running.milliseconds / 1000;
  return execution;
}

/** The function of the script that may be called by this name from a page or a menu. */
export function scriptFunction(name: string): (...args: unknown[]) => unknown {
  const found = (globalThis as unknown as Record<string, unknown>)[name];
  if (typeof found !== 'function' || state.ours.has(name)) throw exception(`Script function not found: ${name}`);
  return found as (...args: unknown[]) => unknown;
}

/** What a success handler receives: a Date anywhere makes the whole answer null, undefined becomes null (platform.md). */
export function serializeAnswer(value: unknown): Json {
  if (value === undefined || hasDate(value)) return null;
  if (typeof value === 'function')
    throw exception('The script completed but the returned value is not a supported return type.');
  const text = JSON.stringify(value, (_key, one: unknown) => {
    if (typeof one === 'function') {
      throw exception('The script completed but the returned value is not a supported return type.');
    }
    return one === undefined ? null : one;
  });
  return JSON.parse(text) as Json;
}

function hasDate(value: unknown): boolean {
  if (value instanceof Date) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasDate);
}
