import type { Answer, TroubleCode } from '../contract/contract';
import type { Language } from '../domain/words/words';
import { sheetWords } from '../workbook/words/words';

/** A stop with a reason that the user can do something about; `what` names the sheet, column or partner it is about. */
export interface Stop extends Error {
  readonly code: TroubleCode;
  readonly what: string;
}

/** Stops the work: nothing more is written. The answer, alert or toast says the sentence of the code. */
export function stop(code: TroubleCode, what = ''): never {
  throw Object.assign(new Error(code), { code, what });
}

/** Runs one job for a page; trouble becomes a sentence. Google's own words are in the user's language: shown, never read. */
export function answer<T>(language: () => Language, job: () => T): Answer<T> {
  try {
    return { ok: true, value: job() };
  } catch (error) {
    return { ok: false, trouble: { code: codeOf(error), sentence: sentenceOf(error, safely(language)) } };
  }
}

/** What to tell the user about anything that was thrown. */
export function sentenceOf(error: unknown, language: Language): string {
  const told = sheetWords(language).trouble;
  if (isStop(error)) return told[error.code](error.what);
  return told.service(error instanceof Error ? error.message : String(error));
}

function codeOf(error: unknown): TroubleCode {
  return isStop(error) ? error.code : 'service';
}

function isStop(error: unknown): error is Stop {
  return error instanceof Error && 'code' in error && 'what' in error;
}

function safely(language: () => Language): Language {
  try {
    return language();
  } catch {
    return 'en';
  }
}
