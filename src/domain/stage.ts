import type { Day } from './day';
import { dayNumber } from './day';
import type { Event } from './event';
import type { Stage } from './lists';
import type { Windows } from './rows';
import type { Season } from './season';

/** What the stage of a plot is decided from: the last event of each kind up to the day and in the season. */
export interface PlotFacts {
  readonly asOf: Day;
  readonly windows: Windows;
  readonly season: Season;
  /** A two, an out or a plan in the season; of a Partners row, in any of its plots. */
  readonly begun: boolean;
  readonly hasIdea: boolean;
  readonly firstAct: Event | undefined;
  readonly act: Event | undefined;
  readonly two: Event | undefined;
  readonly out: Event | undefined;
  readonly unknown: Event | undefined;
  readonly thanked: Event | undefined;
  readonly idea: Event | undefined;
  readonly lookedBack: Event | undefined;
  /** The next planned row. */
  readonly plan: Event | undefined;
  /** The last act and the last two in any season. */
  readonly everActed: Event | undefined;
  readonly everTwo: Event | undefined;
}

/** Gathers the facts of a plot from its events, sorted by day. `all` are those of its row, in whatever plot. */
export function plotFacts(
  season: Season,
  events: readonly Event[],
  all: readonly Event[],
  idea: boolean,
  asOf: Day,
  windows: Windows,
): PlotFacts {
  const today = dayNumber(asOf);
  const ahead = today + windows.plan;
  const past = events.filter((event) => event.at <= today);
  const inSeason = season.start === '' ? past : past.filter((event) => event.day >= season.start);
  const last = (of: readonly Event[], is: (event: Event) => boolean) => findLast(of, is);
  const isPlan = (event: Event) => event.at > today && event.at <= ahead && event.log !== null && event.meaning.plans;
  const begins = (event: Event) =>
    event.at <= today ? event.day >= season.start && (event.meaning.two || event.meaning.out) : isPlan(event);
  return {
    asOf,
    windows,
    season,
    begun: all.some(begins),
    hasIdea: idea || past.some((event) => event.meaning.namesIdea),
    firstAct: inSeason.find((event) => event.meaning.act),
    act: last(inSeason, (event) => event.meaning.act),
    two: last(inSeason, (event) => event.meaning.two),
    out: last(inSeason, (event) => event.meaning.out),
    unknown: last(inSeason, (event) => event.meaning.unknown),
    thanked: last(inSeason, (event) => event.source === 'Thanked'),
    idea: last(inSeason, (event) => event.source === 'Idea noted'),
    lookedBack: last(inSeason, (event) => event.source === 'Looked back'),
    plan: events.find(isPlan),
    everActed: last(past, (event) => event.meaning.act),
    everTwo: last(past, (event) => event.meaning.two),
  };
}

function findLast(events: readonly Event[], is: (event: Event) => boolean): Event | undefined {
  for (let at = events.length - 1; at >= 0; at--) if (is(events[at]!)) return events[at];
  return undefined;
}

/** How many days before `Ended on` a look back may lie (rules.md 3, S5). */
const LOOK_BACK_BEFORE_END = 30;

/** Whether the event lies in the last `windows` Active windows. */
function current(facts: PlotFacts, event: Event | undefined, windows = 1): boolean {
  return event !== undefined && event.at > dayNumber(facts.asOf) - windows * facts.windows.active;
}

function restCurrent({ asOf, windows, season }: PlotFacts): boolean {
  return dayNumber(season.restUntil) > dayNumber(asOf) - windows.active;
}

function lookedBack({ season, firstAct, lookedBack }: PlotFacts): boolean {
  if (firstAct === undefined || lookedBack === undefined) return false;
  return lookedBack.at >= firstAct.at && lookedBack.at >= dayNumber(season.endedOn) - LOOK_BACK_BEFORE_END;
}

function harvestOver({ asOf, windows, season }: PlotFacts): boolean {
  return dayNumber(asOf) - dayNumber(season.endedOn) >= windows.harvest;
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
  { rule: 'S2', when: (f) => f.season.next === 'Rest' && !f.season.byRest, stage: 'Resting' },
  { rule: 'S3', when: (f) => f.season.byRest && !f.season.ended && !f.begun && restCurrent(f), stage: 'Seed' },
  { rule: 'S4', when: (f) => f.season.ended && f.act === undefined, stage: 'Resting' },
  { rule: 'S5', when: (f) => f.season.ended && lookedBack(f), stage: 'Resting' },
  { rule: 'S6', when: (f) => f.season.ended && harvestOver(f), stage: 'Resting' },
  { rule: 'S7', when: (f) => f.season.ended, stage: 'Harvest' },
  { rule: 'S8', when: (f) => current(f, f.act), stage: 'Harvest' },
  { rule: 'S9', when: (f) => current(f, f.act, 2) && f.plan !== undefined, stage: 'Harvest' },
  { rule: 'S10', when: (f) => current(f, f.two), stage: 'Seedling', withoutIdea: 'Seed' },
  { rule: 'S11', when: (f) => current(f, f.two, 2) && f.plan !== undefined, stage: 'Seedling', withoutIdea: 'Seed' },
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

/** The line that decided; `ended`: a partner with projects whose own row has ended. */
export type StageRule = (typeof STAGE_LINES)[number]['rule'] | 'ended';

/** The first line of the table that is true. */
export function stageOf(facts: PlotFacts): { readonly rule: StageRule; readonly stage: Stage } {
  const line: StageLine = STAGE_LINES.find(({ when }) => when(facts))!;
  return { rule: line.rule as StageRule, stage: facts.hasIdea ? line.stage : (line.withoutIdea ?? line.stage) };
}

/** The place of a rule in the table. */
export function placeOf(rule: StageRule): number {
  return STAGE_LINES.findIndex((line) => line.rule === rule);
}
