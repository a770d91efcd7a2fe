import { LIMITS } from '../../contract/limits';
import type { LogEntry } from '../../contract/log';
import type { WriteResult } from '../../contract/sidebar';
import type { Cell } from '../../domain/cell';
import { partnerState } from '../../domain/decide';
import { nameKey } from '../../domain/fold';
import type { Garden } from '../../domain/garden';
import { ABOUT_THE_LIBRARY, WHAT } from '../../domain/lists';
import type { Partner } from '../../domain/rows';
import { wordsOf } from '../../domain/sentences/words';
import { partsOf } from '../../domain/several';
import { todayOf } from '../../domain/today';
import type { TableKey } from '../../workbook/tables/tables';
import type { UpToDate } from '../garden/read-garden';
import { gardenFrom } from '../garden/read-garden';
import { recompute } from '../garden/recompute';
import type { Workbook } from '../garden/workbook';
import { openWorkbook, readWorkbook, requireColumns } from '../garden/workbook';
import * as given from '../ground/arguments';
import { withLock } from '../ground/lock';
import { stop } from '../ground/stop';
import { ensureLog } from '../set-up/set-up';
import { today } from '../sheets/cells';
import type { Entry } from '../sheets/rows';
import { addRows } from '../sheets/rows';
import { recordChange } from '../undo/last-change';
import { fieldsOf } from './today';
import { resultFor } from './write-result';

/** Writes what the log form says. */
export function logSomething(entry: LogEntry): WriteResult {
  return withLock(() => logEntry(entry, (message, done) => resultFor(entry.partner, message, done)));
}

/**
 * Writes one row into the Log and brings everything up to date. `answer`: what is answered to whoever asked, given what to say about
 * it; the change has ended when that is known. `more`: further columns of the row.
 */
export function logEntry<T>(asked: LogEntry, answer: (message: string, done: UpToDate) => T, more: Entry = {}): T {
  const entry = checked(asked);
  ensureLog();
  const opening = openWorkbook();
  const before = readWorkbook(opening, 'kept');
  requireColumns(before);
  const { garden } = gardenFrom(before, today(before.book.timeZone));
  const { known, unknown } = garden.partners.mentioned(entry.partner);
  const wanted = new Set(entry.newPartners?.map(nameKey));
  const gone = unknown.find((name) => !wanted.has(nameKey(name)));
  if (gone !== undefined) stop('partner-gone', gone);
  const newcomers = unknown.map((name) => ({ kind: 'row', table: 'partners', cells: { name } }) as const);
  const sheet = before.sheets.log ?? stop('missing-sheet', before.sheetWords.sheets.log);
  const { words, sheetWords } = before;
  const names = partsOf(entry.partner, (text) => garden.partners.byKey.has(nameKey(text)))
    .map(({ text }) => text)
    .join('; ');
  const cells = {
    date: { date: entry.date },
    partner: names,
    what: words.list(entry.what),
    ...(entry.people === null ? {} : { people: entry.people }),
    ...(entry.note === '' ? {} : { note: entry.note }),
    ...furtherCells(entry.more ?? {}, before),
    ...more,
  };
  const about = names === '' ? sheetWords.passingOn.library : names;
  const label = sheetWords.messages.undoLog(cells.what, about);
  const written = [{ kind: 'row', table: 'log', cells } as const, ...newcomers];
  return recordChange(opening, before, { label, written }, (rows) => {
    const of = (key: TableKey) => rows.flatMap((row) => (row.table === key ? [row.cells] : []));
    if (of('partners').length > 0) addRows(before.sheets.partners!, of('partners'));
    addRows(sheet, of('log'));
    const done = recompute({}, openWorkbook());
    const added = unknown.map((name) => sheetWords.messages.partnerAdded(name));
    const text = [
      sheetWords.messages.logged(cells.what, about),
      ...added,
      ...movesOf(garden, known, done),
      ...leftOf(garden, done),
    ].join(' ');
    return answer(text, done);
  });
}

/** What moved by it: stages and tiers of these partners, as sentences. */
function movesOf(garden: Garden, known: readonly Partner[], done: UpToDate): string[] {
  const { messages } = done.workbook.sheetWords;
  const { language, style } = done.workbook.settings;
  const now = wordsOf(language, style);
  return known.flatMap((partner) => {
    const before = partnerState(garden, partner);
    const same = done.garden.rows.partners.find((one) => one.name === partner.name);
    const after = same && partnerState(done.garden, same);
    if (!after) return [];
    return [
      ...(before.stage === after.stage
        ? []
        : [messages.stageNow(partner.name, now.stage(before.stage), now.stage(after.stage))]),
      ...(before.tier === after.tier || after.tier === ''
        ? []
        : [messages.tierNow(partner.name, now.tier(after.tier))]),
      ...(before.inTouch === after.inTouch || after.inTouch !== 'In touch'
        ? []
        : [messages.inTouchNow(partner.name, now.inTouch(after.inTouch))]),
    ];
  });
}

/** How many are still to be talked to today, where this was one of them. */
function leftOf(before: Garden, { garden, workbook }: UpToDate): string[] {
  const left = todayOf(garden).talk.length;
  return left < todayOf(before).talk.length ? [workbook.sheetWords.messages.leftToday(left)] : [];
}

/** Further fields as cells; only those whose columns are there. */
function furtherCells(more: Readonly<Record<string, string>>, workbook: Workbook): Entry {
  const fields = fieldsOf(workbook);
  return Object.fromEntries(
    Object.entries(more).map(([key, text]): [string, Cell] => {
      const field = fields.find((one) => one.key === key) ?? stop('wrong-arguments', key);
      if (!field.there) return stop('needs-columns', field.word);
      if (field.kind === 'date') return [key, { date: given.plausibleDay(text, field.word) }];
      if (field.kind !== 'number') return [key, text];
      const number = Number(text.replace(',', '.'));
      return Number.isFinite(number) && number >= 0 ? [key, number] : stop('wrong-arguments', field.word);
    }),
  );
}

function checked(entry: unknown): LogEntry {
  const { partner, what, date, people, note, more, newPartners } = given.partsOf(entry);
  const known = given.oneOf(WHAT, what, 'what happened');
  const names = given.text(partner, 'partner', LIMITS.names);
  if (nameKey(names.replace(/;/g, '')) === '' && !ABOUT_THE_LIBRARY.includes(known)) stop('wrong-arguments', 'partner');
  const further = Object.entries(given.partsOf(more)).flatMap(([key, one]): [string, string][] =>
    typeof one === 'string' && one.trim() !== '' ? [[key, given.text(one, 'more', LIMITS.note)]] : [],
  );
  return {
    partner: names,
    what: known,
    date: given.plausibleDay(date, 'date'),
    people: people === null ? null : given.amount(people, 'people'),
    note: given.text(note, 'note', LIMITS.note),
    newPartners: given.optional(newPartners, [], (all) =>
      given.list(all, 'new partners', (one) => given.text(one, 'new partners')),
    ),
    more: Object.fromEntries(further),
  };
}
