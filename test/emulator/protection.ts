import { emulated, read, write } from './emulated';
import { ProtectionType } from './enums';
import { newRange } from './range';
import { exception, sheetOf, state } from './state';
import type { ProtectionJson } from './workbook-json';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;

/** A Protection object for a record of a sheet. */
export function newProtection(sheetId: number, id: number): Protection {
  const json = (): ProtectionJson => {
    const found = sheetOf(sheetId).protections.find((one) => one.id === id);
    if (!found) throw exception('The protection does not exist anymore.');
    return found;
  };
  const mayEdit = () => {
    const { user, owner } = state.settings;
    return json().warningOnly || user === owner || json().editors.includes(user);
  };
  const change = (patch: (one: ProtectionJson) => void): Protection => {
    if (!mayEdit()) {
      throw exception(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
    }
    patch(json());
    return protection;
  };
  const addresses = (users: readonly (string | User)[]) =>
    users.map((one) => (typeof one === 'string' ? one : one.getEmail()));
  const drop = (gone: readonly string[]) =>
    change((one) => {
      one.editors = one.editors.filter((editor) => !gone.includes(editor));
    });
  const protection: Protection = emulated<Protection>('Protection', {
    getDescription: read(() => json().description),
    getProtectionType: read(() => ProtectionType[json().type]),
    getRange: read(() => {
      const { maxRows, maxColumns } = sheetOf(sheetId);
      // The range of a protected sheet has no notation (seen live by gas-fakes).
      const whole = { row: 1, column: 1, rows: maxRows, columns: maxColumns, text: '' };
      return newRange({ sheetId, ...(json().box ?? whole) });
    }),
    isWarningOnly: read(() => json().warningOnly),
    canEdit: read(mayEdit),
    // A protection that only warns has no editors (seen live by gas-fakes).
    getEditors: read(() =>
      (json().warningOnly ? [] : json().editors).map((email) => emulated<User>('User', { getEmail: () => email })),
    ),
    setDescription: write((description: string) =>
      change((one) => {
        one.description = description;
      }),
    ),
    setWarningOnly: write((warningOnly: boolean) =>
      change((one) => {
        one.warningOnly = warningOnly;
      }),
    ),
    addEditor: write((user: string | User) =>
      change((one) => {
        one.editors.push(...addresses([user]));
      }),
    ),
    removeEditor: write((user: string | User) => drop(addresses([user]))),
    removeEditors: write((users: (string | User)[]) => drop(addresses(users))),
    remove: write(() => {
      change(() => {});
      const sheet = sheetOf(sheetId);
      sheet.protections = sheet.protections.filter((one) => one.id !== id);
    }),
  });
  return protection;
}
