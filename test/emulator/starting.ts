import { applyEdit, editEvent } from './editing';
import { AuthMode } from './enums';
import type { Edit, Execution, Json } from './protocol';
import { execute, scriptFunction, serializeAnswer } from './running';
import { newSpreadsheet } from './spreadsheet';
import { exception, state } from './state';

/* The ways a function of the script is started: platform.md, Triggers, and Sidebar and dialogs. */

const CONSENT = 'Authorization is required to perform that action.';
/** `onEdit` events that wait; more are dropped. */
const QUEUE = 2;

/** The spreadsheet is opened: `onOpen` builds the menus anew. */
export function opened(auth: 'NONE' | 'LIMITED'): Execution {
  state.menus = [];
  return trigger(
    'onOpen',
    () => ({ authMode: AuthMode[auth], ...(auth === 'NONE' ? {} : { source: newSpreadsheet() }) }),
    auth,
  );
}

/** A menu item is clicked. */
export function clicked(name: string): Execution {
  return permitted(() => scriptFunction(name)());
}

/** A page calls; names that end with `_` are private. */
export function called(name: string, args: readonly Json[]): Execution {
  return permitted(() => {
    if (name.endsWith('_')) throw exception(`Script function not found: ${name}`);
    return scriptFunction(name)(...args);
  });
}

/** One execution for each edit that fires the trigger; a refused edit is an execution that failed, a dropped one is absent. */
export function edited(edits: readonly Edit[], single: boolean): Execution[] {
  let waiting = 0;
  const runs = edits.map((one) => {
    try {
      const happened = applyEdit(one, single);
      waiting += 1;
      return waiting > QUEUE ? null : () => trigger('onEdit', () => editEvent(happened));
    } catch (error) {
      // A mistake of the test's is no refusal.
      if ((error as Error).name !== 'Exception') throw error;
      return () =>
        execute('LIMITED', true, () => {
          throw error;
        });
    }
  });
  return runs.flatMap((run) => (run ? [run()] : []));
}

function trigger(name: string, event: () => object, auth: 'NONE' | 'LIMITED' = 'LIMITED'): Execution {
  return execute(auth, true, () => {
    const found = (globalThis as unknown as Record<string, unknown>)[name];
    if (typeof found === 'function') (found as (event: object) => void)(event());
  });
}

/** Refused before the script is loaded unless the user has consented to something. */
function permitted(run: () => unknown): Execution {
  return execute('FULL', false, run, {
    before: () => {
      if (state.settings.granted.length === 0) throw exception(CONSENT);
    },
    serialize: serializeAnswer,
  });
}
