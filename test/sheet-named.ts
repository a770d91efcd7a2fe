import type { WorkbookJson } from './host';

/** The sheet with this name. */
export function sheetNamed({ sheets }: WorkbookJson, name: string): WorkbookJson['sheets'][number] {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet “${name}”.`);
  return sheet;
}
