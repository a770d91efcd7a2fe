import { readdirSync, readFileSync } from 'node:fs';
import type { Cell } from '../../../src/domain/cell';
import { headingOf, type TableKey } from '../../../src/workbook/tables/tables';
import type { Truth } from '../../compare-list';
import { typedCell } from '../../lists';

export interface OwnList {
  title: string;
  cells: Cell[][];
  truth: Truth;
}

/**
 * The made-up lists of a folder's texts: `== title | kind | locale`, then one column a line: `heading | right fields | values`. Right
 * fields are keys, separated by commas; `-` leaves the column alone. Values are separated by `~`.
 */
export function ownLists(folder: string): OwnList[] {
  const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return texts.flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split(/^== /m).slice(1).map(ownList));
}

function ownList(text: string): OwnList {
  const [first = '', ...lines] = text.trim().split('\n');
  const [title = '', kind = '', locale = ''] = first.split(' | ');
  const columns = lines.filter((line) => line !== '').map((line) => line.split(' | '));
  const truth: Truth = { kind, headerRow: 1, columns: {} };
  const cells: Cell[][] = [columns.map(([heading = '']) => heading)];
  columns.forEach(([heading = '', right = '', values = ''], place) => {
    const [field = null, ...also] = right
      .split(',')
      .map((key) => (key === '-' ? null : headingOf(kind as TableKey, key)));
    truth.columns[heading] = { field, also };
    values.split('~').forEach((value, row) => {
      cells[row + 1] ??= columns.map(() => '');
      cells[row + 1]![place] = typedCell(value.trim(), locale);
    });
  });
  return { title, cells, truth };
}
