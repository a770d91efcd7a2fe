import type { Answer, Trouble } from '../contract/answer';
import type { TroubleCode } from '../domain/trouble';
import type { Language } from '../domain/words/language';
import { sheetWords } from '../workbook/words/words';
import { lacksConsent, mayWrite } from './ground/consent';
import type { Stop } from './ground/stop';
import { isStop } from './ground/stop';
import { mergedCells } from './sheets/merged-cells';

/** Runs one job for a page; trouble becomes a sentence. */
export function answer<T>(language: () => Language, job: () => T): Answer<T> {
  try {
    return { ok: true, value: job() };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error, language()) };
  }
}

/** What to tell the user about anything that was thrown, and why, as far as it can be found out. */
export function troubleOf(error: unknown, language: Language): Trouble {
  const why = isStop(error) && error.code === 'rows-moving' ? movingOrMerged(error) : error;
  const code = isStop(why) ? why.code : codeOfRefusal();
  return { code, sentence: told(why, code, language) };
}

/** The same where the user waits for nothing and nothing may be tried: while somebody types. */
export function sentenceOf(error: unknown, language: Language): string {
  return told(error, isStop(error) ? error.code : 'service', language);
}

/** Google's own words are in the user's language: shown, never read. */
function told(error: unknown, code: TroubleCode, language: Language): string {
  const what = isStop(error) ? error.what : error instanceof Error ? error.message : String(error);
  return sheetWords(language).trouble[code](what);
}

function codeOfRefusal(): TroubleCode {
  if (lacksConsent()) return 'needs-consent';
  return mayWrite() ? 'service' : 'no-edit-rights';
}

/** What is written into a merged block stands elsewhere afterwards, or nowhere, as if rows had moved. */
function movingOrMerged(moving: Stop): Stop {
  try {
    const what = mergedCells();
    return what === '' ? moving : Object.assign(new Error(), { code: 'merged-cells', what } as const);
  } catch {
    return moving;
  }
}
