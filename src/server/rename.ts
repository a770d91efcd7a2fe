import type { RenamePreview, RenameStart } from '../contract/rename';
import { nameKey } from '../domain/fold';
import { namedStates } from '../domain/summary';
import { asText } from '../workbook/read';
import { lookOnly } from './actions';
import { columnLetters } from './book';
import { cardAtSelection } from './card';
import { cellAt } from './grid';
import { checkedNames, NAMES, renamedCells } from './mend';

/** So many cells are named in the preview; the others are counted. */
const NAMED = 200;

export function startOfRename(): RenameStart {
  const { workbook, garden } = lookOnly();
  return {
    language: workbook.settings.language,
    names: namedStates(garden).map(({ name }) => name),
    partner: cardAtSelection(workbook, garden)?.name ?? '',
  };
}

/** Every cell that a new name would change. */
export function previewOfRename(given: unknown, wanted: unknown): RenamePreview {
  const { from, to } = checkedNames(given, wanted);
  const { workbook, garden } = lookOnly();
  const cells = renamedCells(workbook, from, to).flatMap(({ sheeted, rows }) => {
    const sheet = sheeted.place.sheet.getName();
    const column = NAMES[sheeted.key];
    const letters = columnLetters(sheeted.place.columns[column]!);
    return rows.map(({ row, cell }) => ({
      sheet,
      cell: `${letters}${row}`,
      before: asText(cellAt(sheeted, row, column)),
      after: asText(cell),
    }));
  });
  const taken = nameKey(from) !== nameKey(to) && garden.partners.byKey.has(nameKey(to));
  return { from, to, count: cells.length, cells: cells.slice(0, NAMED), taken };
}
