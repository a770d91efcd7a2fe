import { guardLength } from './developer-metadata-adding';
import { newDeveloperMetadataLocation } from './developer-metadata-location';
import { emulated, write } from './emulated';
import { DeveloperMetadataVisibility } from './enums';
import { exception, state } from './state';
import type { MetadataJson } from './workbook-json';

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The metadata of the workbook that a test picks. */
export function metadataAt(picks: (one: MetadataJson) => boolean): MetadataJson[] {
  return state.workbook.metadata.filter(picks);
}

/** A DeveloperMetadata object: the record as it was found; writing goes to the workbook. */
export function newDeveloperMetadata(found: MetadataJson): DeveloperMetadata {
  const json = { ...found };
  const self = (): DeveloperMetadata => metadata;
  const change = (patch: Partial<MetadataJson>) => {
    const kept = state.workbook.metadata.find((one) => one.id === json.id);
    if (!kept) throw exception('The developer metadata does not exist anymore.');
    Object.assign(kept, patch);
    Object.assign(json, patch);
    return self();
  };
  const metadata: DeveloperMetadata = emulated<DeveloperMetadata>('DeveloperMetadata', {
    getId: () => json.id,
    getKey: () => json.key,
    getValue: () => json.value,
    getVisibility: () => DeveloperMetadataVisibility[json.visibility],
    getLocation: () => newDeveloperMetadataLocation(json.location),
    setKey: write((key: string) => change({ key })),
    setValue: write((value: string) => {
      guardLength(json.location, json.key, value, json.id);
      return change({ value });
    }),
    remove: write(() => {
      state.workbook.metadata = state.workbook.metadata.filter((one) => one.id !== json.id);
    }),
  });
  return metadata;
}
