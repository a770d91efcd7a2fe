import type { FoundList, FoundLists, ListChoice, ListKind } from '../../src/contract/adopt';

/** What the lists are taken for until the user says otherwise: every log, of each other kind the one with the most mapped headings. */
export function firstChoices(seen: FoundLists): ListChoice[] {
  const mapped = (list: FoundList) => list.columns.filter(({ field }) => field !== null).length;
  return seen.lists.map((list, place) => {
    const better = seen.lists.some(
      (other, at) =>
        list.kind !== 'log' &&
        other.kind === list.kind &&
        (mapped(other) > mapped(list) || (mapped(other) === mapped(list) && at < place)),
    );
    return choiceFor(seen, list, better ? null : list.kind);
  });
}

/** A list taken as this kind: as it was mapped, or with those of its fields that this kind has too. */
export function choiceFor(seen: FoundLists, list: FoundList, kind: ListKind | null): ListChoice {
  const known = new Set(kind === null ? [] : seen.fields[kind].map(({ key }) => key));
  const mapped = list.columns.filter(({ field }) => field !== null && known.has(field));
  const fields = Object.fromEntries(mapped.map(({ column, field }) => [column, field!]));
  const headings = Object.fromEntries(list.columns.map(({ column, heading }) => [column, heading]));
  return { sheetId: list.sheetId, kind, headingRow: list.headingRow, fields, headings, ownWords: [] };
}

/** The choice with another field for a column (null: left alone), and the column that had the field before. */
export function withField(
  choice: ListChoice,
  column: number,
  field: string | null,
): { choice: ListChoice; freed: number | null } {
  const fields = { ...choice.fields };
  const freed = Object.keys(fields)
    .map(Number)
    .find((other) => other !== column && field !== null && fields[other] === field);
  if (freed !== undefined) delete fields[freed];
  if (field === null) delete fields[column];
  else fields[column] = field;
  return { choice: { ...choice, fields }, freed: freed ?? null };
}

/** What stands in the way of a preview: the sentence's key and the list it is about. */
export type Missing =
  | { what: 'lists' }
  | { what: 'name' | 'date'; sheetId: number }
  | { what: 'answer'; field: string };

const NEEDED = { partners: 'name', log: 'date', projects: 'name' } as const;

/** The first thing that is missing; null when the choices can be shown to the server. */
export function missingIn(choices: readonly ListChoice[], unanswered: readonly string[]): Missing | null {
  const taken = choices.filter(({ kind }) => kind !== null);
  if (taken.length === 0) return { what: 'lists' };
  for (const { kind, sheetId, fields } of taken) {
    const needed = NEEDED[kind!];
    if (!Object.values(fields).includes(needed)) return { what: needed, sheetId };
  }
  const [field] = unanswered;
  return field === undefined ? null : { what: 'answer', field };
}

/** Rows in words: neighbours as spans, at most so many. */
export function spansOf(rows: readonly number[]): string[] {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans[spans.length - 1];
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}\u2013${to}`));
}
