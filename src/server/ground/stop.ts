import type { TroubleCode } from '../../domain/trouble';

/** A stop with a reason that the user can do something about; `what` names the sheet, column or partner it is about. */
export interface Stop extends Error {
  readonly code: TroubleCode;
  readonly what: string;
}

/** Whether what was thrown is a stop of ours. */
export function isStop(error: unknown): error is Stop {
  return error instanceof Error && 'code' in error && 'what' in error;
}

/** Stops the work: nothing more is written. The answer, alert or toast says the sentence of the code. */
export function stop(code: TroubleCode, what = ''): never {
  throw Object.assign(new Error(code), { code, what });
}
