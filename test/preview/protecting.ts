import { meets } from '../emulator/a1';
import type { A1Box, SheetJson } from '../emulator/workbook-json';
import type { Question, View } from './talk';

/** What Sheets asks before a cell under a warning-only protection is changed by hand. */
const HEADS_UP: Readonly<Record<View['language'], Pick<Question, 'title' | 'message'>>> = {
  en: {
    title: 'Heads up!',
    message: 'You’re trying to edit part of this sheet that shouldn’t be changed accidentally. Edit anyway?',
  },
  es: {
    title: '¡Atención!',
    message:
      'Está intentando editar una parte de esta hoja que no debería cambiarse por error. ¿Editar de todos modos?',
  },
};

/** The question to ask first, when the box lies in a part that warns. */
export function warningAt(sheet: SheetJson, box: A1Box, language: View['language']): Question | undefined {
  const warns = sheet.protections.some((one) => one.warningOnly && (one.box === undefined || meets(one.box, box)));
  return warns ? { kind: 'alert', buttons: 'OK_CANCEL', ...HEADS_UP[language] } : undefined;
}
