import type { CheckLine, Fix } from '../../contract/check';
import type { Check } from '../../domain/check';
import { gardenChecks } from '../../domain/checks';
import { asText } from '../../workbook/tables/read';
import type { Table } from '../../workbook/tables/table';
import { headingOf, tables } from '../../workbook/tables/tables';
import type { UpToDate } from '../garden/read-garden';
import { logPlace } from '../garden/workbook';
import { columnLetters } from '../sheets/book';

/** Every check of today with its address and sentence. */
export function checkLines({ workbook, garden, cellChecks }: UpToDate): CheckLine[] {
  const { sheets, words } = workbook;
  const placeOf = ({ sheet, row }: Check) =>
    sheet === 'log' ? logPlace(workbook, row) : { sheeted: sheets[sheet], row, isBeside: false };
  return [...cellChecks, ...gardenChecks(garden)].map((check: Check): CheckLine => {
    const { sheeted, row, isBeside } = placeOf(check);
    const column = sheeted?.place.columns[check.column];
    const heading =
      column === undefined
        ? headingOf(check.sheet, check.column)
        : asText(sheeted!.cells[sheeted!.place.headingRow - 1]?.[column - 1] ?? '');
    return {
      ...check,
      sheetName: sheeted?.place.sheet.getName() ?? (tables[check.sheet] as Table).name,
      cell: `${columnLetters(column ?? 1)}${row}`,
      message: words.check(check, heading),
      fixes: fixesOf(check).filter((fix) => !isBeside || fix.do === 'add-partner'),
    };
  });
}

/** What one click can mend: a name that is nearly there, a partner that is missing. */
function fixesOf({ code, sheet, value, nearest }: Check): Fix[] {
  if (code !== 'unknown-partner') return [];
  return [
    ...(nearest === undefined ? [] : [{ do: 'use-name', name: nearest } as const]),
    // "A, B" is rather two partners than one.
    ...((sheet === 'log' || sheet === 'projects') && !/,\s/.test(value)
      ? [{ do: 'add-partner', name: value } as const]
      : []),
  ];
}
