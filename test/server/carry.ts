import type { Book } from '../host';
import { sheetNamed } from '../sheet-named';

/**
 * “Copy to”, “Existing spreadsheet”: the sheet arrives as “Copy of …” at the right end. Whether its developer metadata comes along nobody has
 * seen on a live account (platform.md is silent), so tests do it both ways. A dropdown of another sheet's cells loses them.
 */
export function carry(from: Book, name: string, into: Book, { marks }: { marks: boolean }): void {
  const source = from.workbook();
  const sheet = sheetNamed(source, name);
  const target = into.workbook();
  const id = target.nextId;
  const taken = source.metadata.filter(({ location }) => 'sheetId' in location && location.sheetId === sheet.id);
  into.load({
    ...target,
    nextId: id + 1 + taken.length,
    sheets: [...target.sheets, { ...sheet, id, name: `Copy of ${name}`, protections: [] }],
    metadata: [
      ...(marks ? taken : []).map((one, index) => ({
        ...one,
        id: id + 1 + index,
        location: { ...one.location, sheetId: id } as typeof one.location,
      })),
      ...target.metadata,
    ],
  });
}
