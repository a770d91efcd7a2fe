import type { Day } from './day';
import { addDays, dayNumber } from './day';
import type { Event } from './event';
import type { Stage } from './lists';
import type { Windows } from './rows';
import type { Season } from './season';
import { isPlan } from './season';

/** Who looks at a plot, and how far: a partner with its windows, its agreement and its kind, or nobody for a project itself. */
export interface View {
  readonly asOf: Day;
  /** The last day of the Plan window. */
  readonly plannedUpTo: Day;
  readonly windows: Windows;
  /** The Active window, or the Yearly window of a partner whose rhythm is Yearly. */
  readonly active: number;
  /** An agreement is in force, and until when. */
  readonly agreement: boolean;
  readonly agreementEnds: Day;
}

/** What the stage of a plot is decided from: the last event of each kind up to the day and in the season. */
export interface PlotFacts {
  readonly view: View;
  readonly season: Season;
  /** A two, an out or a plan in the season; of a Partners row, in any of its plots. */
  readonly begun: boolean;
  readonly hasIdea: boolean;
  readonly firstAct: Event | undefined;
  readonly act: Event | undefined;
  /** What keeps it in harvest: the last act; of a network that the library sits on, the last two-way contact. */
  readonly alive: Event | undefined;
  readonly two: Event | undefined;
  readonly out: Event | undefined;
  readonly unknown: Event | undefined;
  readonly thanked: Event | undefined;
  readonly idea: Event | undefined;
  readonly lookedBack: Event | undefined;
  /** Two-way contact since a rest was decided that is not over; of a Partners row, in any of its plots. */
  readonly called: Event | undefined;
  /** The next planned row. */
  readonly plan: Event | undefined;
  /** The last act and the last two in any season. */
  readonly everActed: Event | undefined;
  readonly everTwo: Event | undefined;
}

/** The events of a plot, sorted by day. */
export interface Plot {
  readonly events: readonly Event[];
  /** Those that begin a season after a rest: of a Partners row, in whatever plot. */
  readonly beginnings: readonly Event[];
  /** A project, a network, or cells that name an idea. */
  readonly idea: boolean;
  /** The own plot of a network: sitting together is what is done there. */
  readonly network: boolean;
}

/** Gathers the facts of a plot. */
export function plotFacts(season: Season, { events, beginnings, idea, network }: Plot, view: View): PlotFacts {
  const { asOf, plannedUpTo } = view;
  const past = events.filter(({ day }) => day <= asOf);
  const inSeason = season.start === '' ? past : past.filter(({ day }) => day >= season.start);
  const last = (is: (event: Event) => boolean) => findLast(inSeason, is);
  const planned = (event: Event) => isPlan(event, asOf, plannedUpTo);
  const begun = (event: Event) =>
    event.day <= asOf ? event.day >= season.start && (event.meaning.two || event.meaning.out) : planned(event);
  const calls = ({ day, meaning }: Event) => meaning.two && day > season.decidedOn && day <= asOf;
  const no = findLast(past, ({ meaning }) => meaning.declines);
  const act = last(({ meaning }) => meaning.act);
  return {
    view,
    season,
    begun: beginnings.some(begun),
    hasIdea:
      (idea && no === undefined) || past.some(({ meaning, at }) => meaning.namesIdea && at > (no?.at ?? -Infinity)),
    firstAct: inSeason.find(({ meaning }) => meaning.act),
    act,
    alive: network ? last(({ meaning }) => meaning.two && !meaning.declines) : act,
    two: last(({ meaning }) => meaning.two),
    out: last(({ meaning }) => meaning.out),
    unknown: last(({ meaning }) => meaning.unknown),
    thanked: last(({ source }) => source === 'Thanked'),
    idea: last(({ source }) => source === 'Idea noted'),
    lookedBack: last(({ source }) => source === 'Looked back'),
    called: season.resting && season.decidedOn !== '' ? findLast(beginnings, calls) : undefined,
    plan: events.find(planned),
    everActed: findLast(past, ({ meaning }) => meaning.act),
    everTwo: findLast(past, ({ meaning }) => meaning.two),
  };
}

/** The last of the sorted events that is so. */
export function findLast(events: readonly Event[], is: (event: Event) => boolean): Event | undefined {
  for (let at = events.length - 1; at >= 0; at--) if (is(events[at]!)) return events[at];
  return undefined;
}

/** How many days before `Ended on` a look back may lie (rules.md 3, S5). */
const LOOK_BACK_BEFORE_END = 30;

/** Whether the event lies in the last `windows` Active windows. */
function current({ view }: PlotFacts, event: Event | undefined, windows = 1): boolean {
  return event !== undefined && event.at > dayNumber(view.asOf) - windows * view.active;
}

/** Whether a day lies in the Active window. */
export function isCurrent(day: Day, { asOf, active }: View): boolean {
  return dayNumber(day) > dayNumber(asOf) - active;
}

function lookedBack({ season, firstAct, lookedBack }: PlotFacts): boolean {
  if (firstAct === undefined || lookedBack === undefined) return false;
  return lookedBack.at >= firstAct.at && lookedBack.at >= dayNumber(season.endedOn) - LOOK_BACK_BEFORE_END;
}

/** The last day on which a look back still finishes the harvest; `''` when nothing has ended. */
export function lookBackBy({ season, view }: PlotFacts): Day {
  return season.endedOn === '' ? '' : addDays(season.endedOn, view.windows.harvest - 1);
}

function harvestOver({ view, season }: PlotFacts): boolean {
  return dayNumber(view.asOf) - dayNumber(season.endedOn) >= view.windows.harvest;
}

/** A plan, or an agreement in force, holds off a lapse. */
function isHeld({ plan, view }: PlotFacts): boolean {
  return plan !== undefined || view.agreement;
}

interface StageLine {
  readonly rule: string;
  readonly when: (facts: PlotFacts) => boolean;
  readonly stage: Stage;
  /** The stage of a plot without an idea, where that matters. */
  readonly withoutIdea?: Stage;
}

/** The table of rules.md 3, read from the top; the first line that is true decides. */
export const STAGE_LINES = [
  { rule: 'S1', when: (f) => f.season.next === 'Let go', stage: 'Resting' },
  { rule: 'S2', when: (f) => f.season.resting, stage: 'Resting' },
  {
    rule: 'S3',
    when: (f) => f.season.byRest && !f.season.ended && !f.begun && isCurrent(f.season.restUntil, f.view),
    stage: 'Seed',
  },
  { rule: 'S4', when: (f) => f.season.ended && f.act === undefined, stage: 'Resting' },
  { rule: 'S5', when: (f) => f.season.ended && lookedBack(f), stage: 'Resting' },
  { rule: 'S6', when: (f) => f.season.ended && harvestOver(f), stage: 'Resting' },
  { rule: 'S7', when: (f) => f.season.ended, stage: 'Harvest' },
  { rule: 'S8', when: (f) => current(f, f.alive), stage: 'Harvest' },
  { rule: 'S9', when: (f) => current(f, f.alive, 2) && isHeld(f), stage: 'Harvest' },
  { rule: 'S10', when: (f) => current(f, f.two), stage: 'Seedling', withoutIdea: 'Seed' },
  { rule: 'S11', when: (f) => current(f, f.two, 2) && isHeld(f), stage: 'Seedling', withoutIdea: 'Seed' },
  { rule: 'S12', when: (f) => current(f, f.out) || current(f, f.idea) || f.plan !== undefined, stage: 'Seed' },
  {
    rule: 'S13',
    when: (f) => current(f, f.unknown) || (current(f, f.thanked) && f.two === undefined),
    stage: 'Needs a date',
  },
  { rule: 'S14', when: (f) => f.two !== undefined, stage: 'Resting' },
  { rule: 'S15', when: (f) => (f.out ?? f.unknown ?? f.thanked ?? f.idea) !== undefined, stage: 'Resting' },
  { rule: 'S16', when: (f) => f.season.byRest, stage: 'Resting' },
  { rule: 'S17', when: () => true, stage: 'Needs a date' },
] as const satisfies readonly StageLine[];

/** The line that decided; `ended`: a partner with projects whose own row is closed. */
export type StageRule = (typeof STAGE_LINES)[number]['rule'] | 'ended';

/** The lines by which a plot rests that nobody chose to let rest. */
export const QUIET_RULES: readonly StageRule[] = ['S14', 'S15', 'S16'];

/** The first line of the table that is true. */
export function stageOf(facts: PlotFacts): { readonly rule: StageRule; readonly stage: Stage } {
  const line: StageLine = STAGE_LINES.find(({ when }) => when(facts))!;
  return { rule: line.rule as StageRule, stage: facts.hasIdea ? line.stage : (line.withoutIdea ?? line.stage) };
}

/** Nobody chose that it rests: it lapsed, or it was to come back and did not within the Active window. */
export function isLapsed(rule: StageRule, { season, view }: PlotFacts): boolean {
  return QUIET_RULES.includes(rule) || (season.between && !isCurrent(season.endedOn, view));
}

/** The place of a rule in the table. */
export function placeOf(rule: StageRule): number {
  return STAGE_LINES.findIndex((line) => line.rule === rule);
}
