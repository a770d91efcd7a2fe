import type { Day } from './day';
import { addDays, dayNumber } from './day';
import type { Event } from './event';
import { harvestMarks } from './harvest';
import type { MarkToTell, NextLine } from './lists';
import { MARKS_TO_TELL } from './lists';
import { findLast, QUIET_RULES } from './stage';
import type { PartnerState } from './state';

/** What the next step is decided from, and what its sentence says. */
export interface NextFacts {
  readonly state: PartnerState;
  /** The last Planned row whose day has come. */
  readonly due: Event | undefined;
  /** A no on the last day with contact. */
  readonly no: Event | undefined;
  /** The library's last word to a partner that never answered and with which nothing is planned. */
  readonly unanswered: Event | undefined;
  /** The first thing missing since the first act of the last Harvest window. */
  readonly unfinished: { readonly mark: MarkToTell; readonly act: Event } | undefined;
}

interface NextLineShape {
  readonly line: NextLine;
  readonly when: (facts: NextFacts) => boolean;
}

/** The table of rules.md 5, read from the top; the first line that is true speaks: the season before the tier. */
export const NEXT_LINES = [
  { line: 'N1', when: ({ due }) => due !== undefined },
  { line: 'N2', when: ({ state }) => state.season.closed && state.rule === 'S7' },
  { line: 'N3', when: ({ state }) => state.ended },
  { line: 'N4', when: ({ state }) => state.partner.kind === 'Vendor or paid presenter' },
  { line: 'N5', when: ({ state }) => state.plot.season.between },
  { line: 'N6', when: ({ state }) => state.rule === 'S2' && state.plot.called !== undefined },
  { line: 'N7', when: ({ state }) => state.rule === 'S2' },
  { line: 'N8', when: ({ state }) => state.stage === 'Needs a date' },
  { line: 'N9', when: ({ state }) => QUIET_RULES.includes(state.rule) },
  { line: 'N10', when: ({ no }) => no !== undefined },
  { line: 'N11', when: ({ state }) => state.inTouch === 'Wilting' },
  { line: 'N12', when: ({ unanswered }) => unanswered !== undefined },
  { line: 'N13', when: ({ unfinished }) => unfinished !== undefined },
  { line: 'N14', when: ({ state }) => state.plan !== undefined },
  { line: 'N15', when: ({ state }) => state.inTouch === 'Needs water' },
  { line: 'N16', when: ({ state }) => state.tier === '2 Common language' || state.tier === '3 Supportive roles' },
  { line: 'N17', when: ({ state }) => state.partner.kind === 'Sponsor or donor' },
  { line: 'N18', when: ({ state }) => state.tier === '4 Strategic collaboration' },
  { line: 'N19', when: () => true },
] as const satisfies readonly NextLineShape[];

/** The line that speaks, and what it is about. */
export function nextStepOf(state: PartnerState): { readonly line: NextLine; readonly facts: NextFacts } {
  const facts = nextFacts(state);
  return { line: NEXT_LINES.find(({ when }) => when(facts))!.line, facts };
}

function nextFacts(state: PartnerState): NextFacts {
  const past = state.events.filter(({ day }) => day <= state.asOf);
  return {
    state,
    due: findLast(past, ({ source }) => source === 'Planned'),
    no: lastNo(past),
    unanswered: state.plan === undefined ? unanswered(past) : undefined,
    unfinished: unfinished(state, past),
  };
}

function lastNo(past: readonly Event[]): Event | undefined {
  const last = findLast(past, ({ meaning, source }) => meaning.contact && source !== 'Beginning');
  return last && past.find(({ meaning, at }) => meaning.declines && at === last.at);
}

function unanswered(past: readonly Event[]): Event | undefined {
  if (past.some(({ meaning }) => meaning.two)) return undefined;
  return findLast(past, ({ meaning }) => meaning.out && !meaning.room);
}

function unfinished({ asOf, windows }: PartnerState, past: readonly Event[]): NextFacts['unfinished'] {
  const start: Day = addDays(asOf, 1 - windows.harvest);
  const act = past.find(({ meaning, at }) => meaning.act && at >= dayNumber(start));
  if (act === undefined) return undefined;
  const marks = harvestMarks(past, { start }, asOf);
  const mark = MARKS_TO_TELL.find((one) => !marks[one]);
  return mark && { mark, act };
}
