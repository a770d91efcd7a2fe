import { fold } from '../../domain/fold';
import type { Table } from '../tables/table';
import { columnKeys } from '../tables/table';
import { computedKeys, tables } from '../tables/tables';
import { headingsOf } from '../words/headings';
import type { Kind } from './column';
import { fitOf } from './fits';
import type { Looks } from './looks';

/** What a heading of ours says, and whether it is written just as we write it. */
interface OwnHeading {
  readonly field: string;
  readonly isExact: boolean;
}

let known: Map<Kind, ReadonlyMap<string, OwnHeading>> | undefined;

/**
 * The field of a heading that is one of ours, in any language; undefined where it is none. Written as we write it, it is that column whatever
 * stands below: what does not fit is reported. In other letters ("Age Group") the values must fit. Computed columns are left out: another's
 * "Stage" is its own.
 */
export function ownField(kind: Kind, heading: string, looks: Looks): string | undefined {
  known ??= new Map((['partners', 'log', 'projects'] as const).map((one) => [one, fieldsOf(one)]));
  const text = plain(heading);
  const own = known.get(kind)!.get(text) ?? known.get(kind)!.get(fold(text));
  if (own === undefined || isOtherType(kind, own.field, text, looks)) return undefined;
  return own.isExact || fitOf(kind, own.field, looks) > 0 ? own.field : undefined;
}

/** "Tipo" is our Kind, and in many lists what kind of organisation it is: there the values decide. */
function isOtherType(kind: Kind, field: string, heading: string, looks: Looks): boolean {
  const isOurs = kind !== 'partners' || field !== 'kind' || heading === tables.partners.columns.kind.heading;
  return !isOurs && looks.count > 0 && looks.listed('kind') < 0.1 && looks.listed('sector') >= 0.4;
}

function fieldsOf(kind: Kind): ReadonlyMap<string, OwnHeading> {
  const keys = columnKeys(tables[kind] as Table).filter((key) => !computedKeys(kind).includes(key));
  const all = keys.flatMap((field) => headingsOf(kind, field).map((text) => ({ field, text })));
  const entries = [false, true].flatMap((isExact) =>
    all.map(({ field, text }): [string, OwnHeading] => [isExact ? text : fold(text), { field, isExact }]),
  );
  return new Map(entries);
}

/** Without the signs that people put behind a heading. */
function plain(heading: string): string {
  return heading
    .replace(/\s+/g, ' ')
    .replace(/[\s:*?]+$/, '')
    .trim();
}
