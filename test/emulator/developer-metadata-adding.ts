import { exception, nextId, state } from './state';
import type { MetadataJson } from './workbook-json';

/** Characters of keys and values of the spreadsheet itself, and as many of each sheet with its rows and columns (Sheets API guide, Metadata). */
const LIMIT = 30_000;

/** Adds metadata from the overloads (key), (key, visibility), (key, value), (key, value, visibility). */
export function addMetadata(location: MetadataJson['location'], args: readonly unknown[]): void {
  const [key, second, third] = args;
  if (typeof key !== 'string') throw exception('The developer metadata key must be a text.');
  const value = typeof second === 'string' ? second : null;
  const visibility = third ?? (typeof second === 'object' ? second : undefined);
  guardLength(location, key, value);
  state.workbook.metadata.push({
    id: nextId(),
    key,
    value,
    // Google's default is DOCUMENT.
    visibility: visibility === undefined ? 'DOCUMENT' : (String(visibility) as 'DOCUMENT'),
    location,
  });
}

/** Throws when a place would hold more than Google keeps; `except`: the record that is written anew. */
export function guardLength(
  location: MetadataJson['location'],
  key: string,
  value: string | null,
  except?: MetadataJson['id'],
): void {
  const holder = (at: MetadataJson['location']) => ('sheetId' in at ? at.sheetId : null);
  const kept = state.workbook.metadata
    .filter((one) => one.id !== except && holder(one.location) === holder(location))
    .reduce((sum, one) => sum + one.key.length + (one.value?.length ?? 0), 0);
  if (kept + key.length + (value?.length ?? 0) > LIMIT) throw exception('The developer metadata is too large.');
}
