import type { Cell } from '../../domain/cell';
import { asText, isBlank } from '../tables/read';

/** Why a sheet that has rows holds no list: it is a form about one partner, or a row of headings is lacking. */
export type NoList = 'form' | 'no-headings';

/** Whether a sheet is a form: labels in one column, answers in the next. */
export function isForm(cells: readonly (readonly Cell[])[]): boolean {
  const rows = cells.map((row) => row.filter((cell) => !isBlank(cell))).filter((row) => row.length > 0);
  const labels = rows.filter(([first]) => typeof first === 'string' && first.trim().endsWith(':'));
  return rows.length >= 4 && rows.every((row) => row.length <= 2) && labels.length >= rows.length * 0.6;
}

/** Why no list was found in these cells; null: there is hardly anything in them. */
export function whyNoList(cells: readonly (readonly Cell[])[]): NoList | null {
  if (isForm(cells)) return 'form';
  const full = cells.filter((row) => row.filter((cell) => asText(cell) !== '').length >= 3);
  return full.length >= 3 ? 'no-headings' : null;
}
