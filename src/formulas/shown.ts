import type { Column, Table } from '../workbook/tables/table';
import type { TableKey } from '../workbook/tables/tables';
import { tables } from '../workbook/tables/tables';

/** The column of the hidden sheet that a computed column shows. */
export const SHOWN: Readonly<Partial<Record<TableKey, Readonly<Record<string, string>>>>> = {
  partners: { stage: 'stageWord', tier: 'tierWord', inTouch: 'touchWord', nextStep: 'nextStep', why: 'why' },
  projects: { stage: 'stageWord', why: 'why' },
};

/** The columns of a table that the workbook has, in their order: of those that are computed, the ones that a formula tells. */
export function columnsShown(key: TableKey): [string, Column][] {
  const { columns } = tables[key] as Table;
  return Object.entries(columns).filter(
    ([column, { kind }]) => kind !== 'computed' || SHOWN[key]?.[column] !== undefined,
  );
}
