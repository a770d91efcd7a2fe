import type { UsualSettings } from '../../contract/settings';
import type { WriteResult } from '../../contract/sidebar';
import { LANGUAGES, STYLES } from '../../domain/words/language';
import { keepState } from '../garden/state';
import { openWorkbook, readWorkbook } from '../garden/workbook';
import { oneOf, partsOf, place, text } from '../ground/arguments';
import { withLock } from '../ground/lock';
import { stop } from '../ground/stop';
import { refreshAll } from '../set-up/set-up';
import { ensureSettings, putSettings } from '../set-up/settings-sheet';
import { writeResult } from './write-result';

const MAX_LIBRARY_LENGTH = 200;

/** Writes them into the Settings sheet; stages, colours and sentences follow at once. */
export function saveSettings(given: unknown): WriteResult {
  const wanted = checked(given);
  return withLock(() => {
    const opening = openWorkbook();
    keepState(opening.book, { ...opening.state, asked: true });
    ensureSettings(opening.state.settings);
    const { settings } = readWorkbook(openWorkbook());
    putSettings({ ...settings, ...wanted });
    const done = refreshAll();
    return writeResult(done.workbook.sheetWords.messages.settingsSaved, done);
  });
}

function checked(given: unknown): UsualSettings {
  const { library, fiscalYearStart, language, style, prompts } = partsOf(given);
  const month = place(fiscalYearStart, 'month');
  return {
    library: text(library, 'library', MAX_LIBRARY_LENGTH),
    fiscalYearStart: month <= 12 ? month : stop('wrong-arguments', 'month'),
    language: oneOf(LANGUAGES, language, 'language'),
    style: oneOf(STYLES, style, 'words'),
    prompts: oneOf([true, false], prompts, 'questions'),
  };
}
