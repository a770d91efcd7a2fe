import { metadataAt, newDeveloperMetadata } from './developer-metadata';
import { emulated, read } from './emulated';
import { nameOf } from './enums';
import type { MetadataJson } from './workbook-json';

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Picks = (one: MetadataJson) => boolean;

/** A finder within a scope; each `with…` narrows it. */
export function newDeveloperMetadataFinder(scope: Picks): Finder {
  const picks: Picks[] = [scope];
  const narrow = (pick: Picks): Finder => {
    picks.push(pick);
    return finder;
  };
  const finder: Finder = emulated<Finder>('DeveloperMetadataFinder', {
    withId: (id) => narrow((one) => one.id === id),
    withKey: (key) => narrow((one) => one.key === key),
    withValue: (value) => narrow((one) => one.value === value),
    withVisibility: (visibility) => narrow((one) => one.visibility === nameOf(visibility)),
    withLocationType: (type) => narrow((one) => one.location.type === nameOf(type)),
    find: read(() => metadataAt((one) => picks.every((pick) => pick(one))).map(newDeveloperMetadata)),
  });
  return finder;
}
