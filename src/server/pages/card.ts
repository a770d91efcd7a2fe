import type { Card, CardEvent } from '../../contract/card';
import { dayNumber, dayOf } from '../../domain/day';
import { highestTier, partnerState } from '../../domain/decide';
import type { Event, Source } from '../../domain/event';
import { nameKey } from '../../domain/fold';
import type { Garden } from '../../domain/garden';
import type { NextLine } from '../../domain/lists';
import { AGREEMENT } from '../../domain/lists';
import { nextStepOf } from '../../domain/next-step';
import type { Partner } from '../../domain/rows';
import type { PartnerState } from '../../domain/state';
import { routineMarks } from '../../domain/tier';
import { whatWouldChange } from '../../domain/what-if';
import { wordIn } from '../../domain/words/recognise';
import { asText } from '../../workbook/tables/read';
import { dailyWords } from '../../workbook/words/daily';
import { readGarden } from '../garden/read-garden';
import type { Workbook } from '../garden/workbook';
import { openWorkbook } from '../garden/workbook';
import * as given from '../ground/arguments';
import { cellAt } from '../sheets/read';

const MOST_EVENTS = 50;

/** The card of the selected row; null when no partner's row is selected. */
export function cardOfSelection(): Card | null {
  const { workbook, garden } = readGarden();
  return cardAtSelection(workbook, garden);
}

/** The name in the selected row of Partners or the Log, `''` elsewhere: two cells are read and no table, so that it can be asked often. */
export function partnerOfSelection(): string {
  const { places } = openWorkbook().book;
  const sheet = SpreadsheetApp.getActiveSheet();
  const row = SpreadsheetApp.getActiveRange()?.getRow() ?? 0;
  for (const [key, column] of [
    ['partners', 'name'],
    ['log', 'partner'],
  ] as const) {
    const place = places[key];
    const at = place?.columns[column];
    if (place === undefined || at === undefined || place.sheet.getSheetId() !== sheet.getSheetId()) continue;
    return row > place.headingRow ? String(sheet.getRange(row, at).getValue()).trim() : '';
  }
  return '';
}

/** The card of a partner; null when there is none of that name. */
export function cardOfPartner(name: unknown): Card | null {
  const partner = given.text(name, 'partner');
  const { workbook, garden } = readGarden();
  return cardNamed(workbook, garden, partner);
}

/** The card of the partner whose row is selected; null when the selection is elsewhere. */
export function cardAtSelection(workbook: Workbook, garden: Garden): Card | null {
  const sheet = SpreadsheetApp.getActiveSheet();
  const sheeted = workbook.sheets.partners;
  if (!sheeted || sheet.getSheetId() !== sheeted.place.sheet.getSheetId()) {
    const log = workbook.sheets.log;
    if (!log || sheet.getSheetId() !== log.place.sheet.getSheetId()) return null;
    const row = SpreadsheetApp.getActiveRange()?.getRow() ?? 0;
    const [named] = garden.partners.mentioned(asText(cellAt(log, row, 'partner'))).known;
    return row > log.place.headingRow && named ? cardOf(workbook, garden, named) : null;
  }
  const row = SpreadsheetApp.getActiveRange()?.getRow() ?? 0;
  const partner = garden.rows.partners.find((one) => one.row === row);
  return partner ? cardOf(workbook, garden, partner) : null;
}

/** The card of a partner by name; null when there is none. */
export function cardNamed(workbook: Workbook, garden: Garden, name: string): Card | null {
  const partner = garden.partners.byKey.get(nameKey(name))?.[0];
  return partner ? cardOf(workbook, garden, partner) : null;
}

function cardOf(workbook: Workbook, garden: Garden, partner: Partner): Card {
  const { words, sheets, settings } = workbook;
  const { card: told } = dailyWords(settings.language);
  const state = partnerState(garden, partner);
  const events = toldOnce(state.events).reverse();
  const nextStep = words.nextStep(state);
  const who = words.who(partner);
  const speaker = state.projects.find(({ project }) => project === state.speaker);
  const listed = (column: string) =>
    asText(sheets.partners ? cellAt(sheets.partners, partner.row, column) : '')
      .split(';')
      .map((word) => words.list(word.trim()))
      .filter((word) => word !== '')
      .join(', ');
  return {
    name: partner.name,
    stage: { key: state.stage, word: words.stage(state.stage) },
    tier: { key: state.tier, word: words.tier(state.tier) },
    inTouch: { key: state.inTouch, word: words.inTouch(state.inTouch) },
    highestTier: words.tier(highestTier(garden, partner)),
    why: words.why(state),
    nextStep,
    who: NAMING.includes(nextStepOf(state).line) ? '' : who,
    declined: nextStepOf(state).line === 'N10',
    missing: words.missing(state),
    goal: partner.commonGoal,
    agreement: agreementOf(partner, workbook),
    gives: { we: listed('weGive'), they: listed('theyGive') },
    season: seasonSaid(state, workbook),
    projects: state.projects.map((one) => ({
      name: one.project.name,
      stage: { key: one.stage, word: words.stage(one.stage) },
      why: words.projectWhy(one),
    })),
    rollUp: speaker && state.projects.length > 0 ? told.rollUp(speaker.project.name, words.stage(state.stage)) : '',
    wouldChange: wouldChange(state, garden, workbook),
    quarters: quartersOf(state, workbook),
    events: events.slice(0, MOST_EVENTS).map((event) => eventShown(event, garden.asOf, workbook)),
  };
}

/** The next steps that name who can be asked. */
const NAMING: readonly NextLine[] = ['N11', 'N12'];

function agreementOf({ agreement, agreedOn, agreementEnds }: Partner, { words, settings }: Workbook): string {
  if (wordIn(AGREEMENT, agreement) === 'None' || (agreement === '' && agreementEnds === '')) return '';
  const { card } = dailyWords(settings.language);
  return card.agreement(words.list(agreement), words.date(agreedOn), words.date(agreementEnds));
}

function seasonSaid({ season, partner }: PartnerState, { words, settings }: Workbook): string {
  const { card } = dailyWords(settings.language);
  if (season.next === '') return '';
  if (season.next === 'Rest' && !season.byRest) return card.rests(words.date(season.restUntil));
  if (season.next === 'Rest') return '';
  return card.decided(words.list(season.next), words.date(partner.decidedOn));
}

function wouldChange(state: PartnerState, garden: Garden, { words, settings }: Workbook): string[] {
  const { card } = dailyWords(settings.language);
  const raised = whatWouldChange(garden, state.partner).map(({ change, tier, stage, raises }) => {
    const said =
      'write' in change
        ? card.change(change, '', true)
        : card.change(change, words.date(change.on), change.on === garden.asOf);
    return raises === 'tier' ? card.raisesTier(said, words.tier(tier)) : card.raisesStage(said, words.stage(stage));
  });
  if (raised.length > 0 || state.tier === '') return raised;
  return [state.tier === '4 Strategic collaboration' ? card.highest : card.noSingle];
}

function quartersOf({ days, asOf, tier }: PartnerState, { words }: Workbook): Card['quarters'] {
  if (tier === '') return [];
  return routineMarks(days, dayNumber(asOf)).map(({ from, to, talked }) => ({
    from: dayOf(from),
    to: dayOf(to),
    text: `${words.date(dayOf(from))} – ${words.date(dayOf(to))}`,
    talked,
  }));
}

/** A date in the Partners sheet that only repeats a Log row of the same day is not told twice, nor is a series. */
function toldOnce(events: readonly Event[]): Event[] {
  const said = ({ day, source }: Event) => `${day} ${source}`;
  const logged = new Set(events.filter(({ log }) => log !== null).map(said));
  return events.filter((event) => !event.again && event.day !== '' && (event.log !== null || !logged.has(said(event))));
}

function eventShown({ day, at, until, source, log }: Event, asOf: string, { words, sheetWords }: Workbook): CardEvent {
  const named = sheetWords.sources as Readonly<Partial<Record<Source, string>>>;
  return {
    day,
    dayText: until > at ? `${words.date(day)} – ${words.date(dayOf(until))}` : words.date(day),
    what: named[source] ?? words.list(source),
    note: log?.note ?? '',
    people: log?.people ?? null,
    project: log?.project ?? '',
    ahead: day > asOf,
  };
}
