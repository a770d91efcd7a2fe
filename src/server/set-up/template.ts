import { startHereIn, startHereLines } from '../../workbook/start-here/start-here';
import { openWorkbook } from '../garden/workbook';
import { stop } from '../ground/stop';
import { markSheet, openBook } from '../sheets/book';
import { literal } from '../sheets/cells';
import { freeName } from '../sheets/new-sheet';
import { plantSample } from './sample';
import { setUpSheets } from './set-up';

/** How each kind of line looks. */
const LOOKS = {
  title: { size: 18, weight: 'bold' },
  part: { size: 13, weight: 'bold' },
  step: { size: 11, weight: 'bold' },
  text: { size: 10, weight: 'normal' },
} as const;

/** Makes this spreadsheet the template: our sheets, the sample garden, and “Start here” before them; again it changes nothing. */
export function template(): void {
  const { book, state } = openWorkbook();
  const used = book.places.partners?.sheet;
  // A page can call this, too: no sample comes into a list that somebody keeps.
  if (used && !state.sample && used.getLastRow() > book.places.partners!.headingRow) stop('in-use', used.getName());
  setUpSheets();
  plantSample();
  ensureStartHere();
}

function ensureStartHere(): void {
  const { book, state } = openWorkbook();
  if (book.otherSheets['start-here']) return;
  const lines = startHereLines(startHereIn(state.settings.language));
  const sheet = book.file.insertSheet(freeName('start-here', state.settings), 0);
  markSheet(sheet, 'start-here');
  sheet
    .getRange(1, 1, lines.length, 2)
    .setValues(lines.map(({ number, text }) => [number, literal(text)]))
    .setFontWeights(lines.map(({ kind }) => [LOOKS[kind].weight, LOOKS[kind].weight]))
    .setFontSizes(lines.map(({ kind }) => [LOOKS[kind].size, LOOKS[kind].size]))
    .setVerticalAlignment('top')
    .setHorizontalAlignment('left')
    .setFontColor('#1f1f1f')
    .setWrap(true);
  sheet.setColumnWidth(1, 40).setColumnWidth(2, 560).setHiddenGridlines(true).setTabColor('#188038');
  openBook().file.setActiveSheet(sheet);
}
