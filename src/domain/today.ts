import type { Day } from './day';
import { addDays, dayNumber, daysBetween } from './day';
import { partnerState, projectState } from './decide';
import type { Event } from './event';
import type { Garden } from './garden';
import { harvestMarks, isCounted } from './harvest';
import type { HarvestMark } from './lists';
import { HARVEST_MARKS } from './lists';
import { nextStepOf } from './next-step';
import type { LogRow, Partner, Project } from './rows';
import type { Season } from './season';
import type { StageRule } from './stage';
import type { PartnerState } from './state';
import { depthOf } from './tier';

/** Agreements are named this many days before they end. */
const ENDING_SOON = 90;
/** A first letter without an answer is asked after when it is this many days old. */
const DAYS_TO_ANSWER = 14;

/** Somebody to talk to. */
export interface ToTalk {
  readonly state: PartnerState;
  /** The last two-way contact, else the last time that the library reached out. */
  readonly last: Event;
  readonly days: number;
}

/** Something done together that is not finished yet. */
export interface ToFinish {
  readonly partner: Partner;
  /** null: the partner's own plot. */
  readonly project: Project | null;
  /** The last activity. */
  readonly act: Event;
  readonly missing: readonly HarvestMark[];
  /** The last activity without People, or gift without Value, when it is a Log row. */
  readonly uncounted: LogRow | null;
}

/** A rest that is over, with nothing begun. */
export interface Rested {
  readonly partner: Partner;
  readonly project: Project | null;
  readonly until: Day;
}

/** What a librarian can do today, each list with the most urgent first. */
export interface Today {
  readonly talk: readonly ToTalk[];
  readonly harvest: readonly ToFinish[];
  readonly rested: readonly Rested[];
  readonly agreements: readonly PartnerState[];
  /** Planned rows whose day has come or passed. */
  readonly plans: readonly LogRow[];
  /** Resting, and there was contact since that was decided. */
  readonly called: readonly PartnerState[];
  /** Between seasons: the next date is to be planned. */
  readonly between: readonly PartnerState[];
  /** Partners that need a date. */
  readonly gaps: number;
}

/** What there is to do on the garden's day. */
export function todayOf(garden: Garden): Today {
  const states = garden.rows.partners.map((partner) => partnerState(garden, partner));
  const { asOf } = garden;
  const soon = addDays(asOf, ENDING_SOON);
  const ending = ({ partner: { agreementEnds }, ended }: PartnerState) =>
    !ended && agreementEnds >= asOf && agreementEnds <= soon;
  return {
    // Whose rest is over stands under that heading: there is more to decide than whom to call.
    talk: states
      .filter((state) => !isRestOver(state))
      .flatMap(toTalk)
      .sort(moreUrgent),
    harvest: [...ownHarvests(states), ...projectHarvests(garden)].sort((a, b) => b.act.at - a.act.at),
    rested: [...ownRests(states), ...projectRests(garden)].sort((a, b) => (a.until < b.until ? -1 : 1)),
    agreements: states.filter(ending).sort((a, b) => (a.partner.agreementEnds < b.partner.agreementEnds ? -1 : 1)),
    plans: garden.rows.log
      .filter(({ what, date }) => what === 'Planned' && date !== '' && date <= asOf)
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.row - b.row)),
    called: states.filter((state) => nextStepOf(state).line === 'N6'),
    between: states.filter((state) => nextStepOf(state).line === 'N5'),
    gaps: states.filter(({ stage }) => stage === 'Needs a date').length,
  };
}

const URGENCY = ['Wilting', 'Needs water', 'No answer yet'] as const;

function toTalk(state: PartnerState): ToTalk[] {
  const { inTouch, events, asOf } = state;
  if (!URGENCY.some((one) => one === inTouch)) return [];
  const past = events.filter(({ day }) => day <= asOf);
  const last = lastOf(past, ({ meaning }) => (inTouch === 'No answer yet' ? meaning.out : meaning.two));
  if (last === undefined) return [];
  const days = daysBetween(last.day, asOf);
  const ahead = events.some(({ day, meaning, log }) => day > asOf && log !== null && meaning.plans);
  if (inTouch === 'No answer yet' && (days < DAYS_TO_ANSWER || ahead)) return [];
  return [{ state, last, days }];
}

/** The longer overdue first; of equals the deeper partnership, because more is lost; then the longer silence. */
function moreUrgent(a: ToTalk, b: ToTalk): number {
  const urgency = ({ state }: ToTalk) => URGENCY.indexOf(state.inTouch as (typeof URGENCY)[number]);
  const depth = ({ state }: ToTalk) => depthOf(state.tier);
  return urgency(a) - urgency(b) || depth(b) - depth(a) || b.days - a.days || a.state.partner.row - b.state.partner.row;
}

function ownHarvests(states: readonly PartnerState[]): ToFinish[] {
  return states.flatMap(({ partner, events, projects, season, asOf, windows }) => {
    const named = new Set(projects.map(({ project }) => project));
    const own = events.filter((event) => !event.projects.some((one) => named.has(one)));
    if (projects.length === 0 || own.some(({ meaning }) => meaning.act)) {
      return toFinish(partner, null, own, season, asOf, windows.harvest);
    }
    return [];
  });
}

function projectHarvests(garden: Garden): ToFinish[] {
  return garden.rows.projects.flatMap((project) => {
    const [partner] = garden.partners.mentioned(project.partners).known;
    const { events, season, asOf, windows } = projectState(garden, project);
    return partner ? toFinish(partner, project, events, season, asOf, windows.harvest) : [];
  });
}

function toFinish(
  partner: Partner,
  project: Project | null,
  events: readonly Event[],
  season: Season,
  asOf: Day,
  days: number,
): ToFinish[] {
  if (season.next === 'Let go') return [];
  const inSeason = events.filter(({ day }) => day <= asOf && day >= season.start);
  const act = lastOf(inSeason, ({ meaning }) => meaning.act);
  const from = dayNumber(season.endedOn === '' ? (act?.day ?? asOf) : season.endedOn);
  if (act === undefined || dayNumber(asOf) - from >= days) return [];
  const marks = harvestMarks(events, season, asOf);
  const missing = HARVEST_MARKS.filter((mark) => !marks[mark]);
  const uncounted = lastOf(inSeason, (event) => event.meaning.act && event.log !== null && !isCounted(event));
  return missing.length === 0 ? [] : [{ partner, project, act, missing, uncounted: uncounted?.log ?? null }];
}

/** S3 and S16: the rest is over, and nothing has begun since. */
const OVER: readonly StageRule[] = ['S3', 'S16'];

const isRestOver = ({ rule, speaker }: PartnerState) => speaker === null && OVER.includes(rule);

function ownRests(states: readonly PartnerState[]): Rested[] {
  return states.filter(isRestOver).map(({ partner, season }) => ({ partner, project: null, until: season.restUntil }));
}

function projectRests(garden: Garden): Rested[] {
  return garden.rows.projects.flatMap((project) => {
    const [partner] = garden.partners.mentioned(project.partners).known;
    const { rule, season } = projectState(garden, project);
    return partner && OVER.includes(rule) ? [{ partner, project, until: season.restUntil }] : [];
  });
}

function lastOf(events: readonly Event[], is: (event: Event) => boolean): Event | undefined {
  for (let at = events.length - 1; at >= 0; at -= 1) if (is(events[at]!)) return events[at];
  return undefined;
}
