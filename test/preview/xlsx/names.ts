import { a1Of, letters } from '../../emulator/a1';
import type { A1Box, WorkbookJson } from '../../emulator/workbook-json';

/** Names that Excel takes for sheets: at most 31 characters, none of []:*?/\, no apostrophe at the ends, unique; by sheet id. */
export function excelNames(workbook: WorkbookJson): Map<number, string> {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const { id, name } of workbook.sheets) {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Sheet';
    let free = cut(plain, 31);
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${cut(plain, 27)} ${number}`;
    taken.add(free.toLowerCase());
    names.set(id, free);
  }
  return names;
}

/** `'Our list'!$B$2:$B$9`. */
export function reference(sheetName: string, box: A1Box): string {
  const corner = (row: number, column: number) => `$${letters(column)}$${row}`;
  const first = corner(box.row, box.column);
  const last = corner(box.row + box.rows - 1, box.column + box.columns - 1);
  return `'${sheetName.replace(/'/g, "''")}'!${first === last ? first : `${first}:${last}`}`;
}

/** Boxes as one reference of a rule: `A1:A9 C1:C9`. */
export function referenceOf(boxes: readonly A1Box[]): string {
  return boxes.map(a1Of).join(' ');
}

function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  // Not in the middle of a surrogate pair.
  return (/[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short).trimEnd();
}
