import { exception, nextId, state } from './state';
import type { MetadataJson } from './workbook-json';

const LIMIT = 30_000;

/** Adds metadata from the overloads (key), (key, visibility), (key, value), (key, value, visibility). */
export function addMetadata(location: MetadataJson['location'], args: readonly unknown[]): void {
  const [key, second, third] = args;
  if (typeof key !== 'string') throw exception('The developer metadata key must be a text.');
  const value = typeof second === 'string' ? second : null;
  const visibility = third ?? (typeof second === 'object' ? second : undefined);
  guardLength(key, value);
  state.workbook.metadata.push({
    id: nextId(),
    key,
    value,
    // Google's default is DOCUMENT.
    visibility: visibility === undefined ? 'DOCUMENT' : (String(visibility) as 'DOCUMENT'),
    location,
  });
}

/** Throws when key and value are longer together than Google keeps. */
export function guardLength(key: string, value: string | null): void {
  if (key.length + (value?.length ?? 0) > LIMIT) throw exception('The developer metadata is too large.');
}
