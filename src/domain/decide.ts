import { agreementHolds } from './agreement';
import { dayNumber } from './day';
import type { Event } from './event';
import { byDay } from './event';
import { nameKey } from './fold';
import type { Garden } from './garden';
import { harvestMarks } from './harvest';
import { inTouchOf } from './in-touch';
import type { Tier } from './lists';
import { LEVELS, STAGES } from './lists';
import type { Partner, Project } from './rows';
import type { Season } from './season';
import { isPlan, seasonOf } from './season';
import type { PlotFacts, View } from './stage';
import { isLapsed, placeOf, plotFacts, stageOf } from './stage';
import type { PartnerState, ProjectState, Spoken } from './state';
import { activeWindow, hasTiers, highestLevel, tierDays, tierFacts, tierOf } from './tier';

/** What is decided for a project; worked out once. */
export function projectState(garden: Garden, project: Project): ProjectState {
  const before = garden.decided.projects.get(project);
  if (before !== undefined) return before;
  const { asOf, plannedUpTo, windows } = garden;
  const events = sorted(garden, project);
  const season = seasonOf(project, events, asOf, plannedUpTo);
  const view: View = { asOf, plannedUpTo, windows, active: windows.active, agreement: false, agreementEnds: '' };
  const plot = plotFacts(season, { events, beginnings: events, idea: true, network: false }, view);
  const { rule, stage } = stageOf(plot);
  const marks = harvestMarks(events, season, asOf);
  const harvest = Object.values(marks).filter(Boolean).length;
  const state = { project, asOf, windows, stage, rule, season, plot, events, harvest, marks };
  garden.decided.projects.set(project, state);
  return state;
}

/** What is decided for a partner; worked out once. */
export function partnerState(garden: Garden, partner: Partner): PartnerState {
  const before = garden.decided.partners.get(partner);
  if (before !== undefined) return before;
  const { asOf, plannedUpTo, windows } = garden;
  const today = dayNumber(asOf);
  const events = sorted(garden, partner);
  const projects = (garden.projectsOf.get(partner) ?? []).map((project) => projectState(garden, project));
  const season = seasonOf(partner, events, asOf, plannedUpTo);
  const view: View = {
    asOf,
    plannedUpTo,
    windows,
    active: activeWindow(partner, windows),
    agreement: agreementHolds(partner, today),
    agreementEnds: partner.agreementEnds,
  };
  const plots = plotsOf(partner, season, events, projects, view);
  const days = tierDays(
    partner,
    events,
    projects.flatMap(({ events }) => columnsOf(events)),
  );
  const plan = events.find((event) => isPlan(event, asOf, plannedUpTo));
  const facts = tierFacts(partner, days, today, windows, plan !== undefined);
  const ended = season.closed || season.next === 'Let go';
  const spoken = spokenFor(plots);
  const highest = () => highestLevel(partner, days, today, windows, plan !== undefined);
  const state: PartnerState = {
    ...spoken,
    partner,
    asOf,
    windows,
    view,
    tier: ended || !hasTiers(partner) ? '' : tierOf(facts, highest),
    inTouch: inTouchOf(spoken.stage, partner.rhythm, events, spoken.restedUntil, asOf, plannedUpTo),
    quiet: spoken.stage === 'Resting' && isLapsed(spoken.rule, spoken.plot),
    ended,
    season,
    plan,
    events,
    facts,
    days,
    projects,
  };
  garden.decided.partners.set(partner, state);
  return state;
}

/** The partner's own plot first, then what it sees of its projects: their columns, and the rows that name it or nobody. */
function plotsOf(
  partner: Partner,
  season: Season,
  events: readonly Event[],
  projects: readonly ProjectState[],
  view: View,
): Spoken[] {
  const mine = new Set(projects.map(({ project }) => project));
  const network = partner.kind === 'Network we sit on';
  const own = plotFacts(
    season,
    {
      events: mine.size === 0 ? events : events.filter((event) => !event.projects.some((one) => mine.has(one))),
      beginnings: events,
      idea: network || partner.idea !== '' || partner.commonGoal !== '',
      network,
    },
    view,
  );
  const seen = projects.map(({ project, events: all }): Spoken => {
    const named = events.filter((event) => event.projects.includes(project));
    const sees = [...named, ...columnsOf(all)].sort(byDay);
    const season = seasonOf(project, all, view.asOf, view.plannedUpTo, sees);
    return spokenBy(project, plotFacts(season, { events: sees, beginnings: sees, idea: true, network: false }, view));
  });
  return [spokenBy(null, own), ...seen];
}

function spokenBy(speaker: Project | null, plot: PlotFacts): Spoken {
  return { ...stageOf(plot), speaker, plot };
}

function columnsOf(events: readonly Event[]): Event[] {
  return events.filter(({ log }) => log === null);
}

/** The plot that decides the partner's stage: its own row when that is closed or rests, else the most alive. */
function spokenFor(plots: readonly Spoken[]): Spoken & Pick<PartnerState, 'restedUntil'> {
  const [own] = plots as [Spoken];
  if (plots.length === 1 || own.rule === 'S1' || own.rule === 'S2') return { ...own, restedUntil: restOf([own]) };
  if (own.plot.season.closed) return { ...own, stage: 'Resting', rule: 'ended', restedUntil: '' };
  const first = [...plots].sort(moreAlive)[0]!;
  return { ...first, restedUntil: restOf(plots.filter((one) => alive(one, first) === 0)) };
}

/** The latest end of the rests that speak (S3). */
function restOf(plots: readonly Spoken[]): string {
  const ends = plots.filter(({ rule }) => rule === 'S3').map(({ plot }) => plot.season.restUntil);
  // biome-ignore lint/complexity/useMathMinMax: days are texts.
  return ends.reduce((latest, end) => (end > latest ? end : latest), '');
}

function alive(a: Spoken, b: Spoken): number {
  return STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || placeOf(a.rule) - placeOf(b.rule);
}

/**
 * Of equally alive plots the lowest rule speaks, then the partner's own, then the one with something to do: a next date, a call during a rest;
 * then the one with the later evidence.
 */
function moreAlive(a: Spoken, b: Spoken): number {
  return (
    alive(a, b) ||
    Number(a.speaker !== null) - Number(b.speaker !== null) ||
    Number(b.plot.season.between) - Number(a.plot.season.between) ||
    Number(b.plot.called !== undefined) - Number(a.plot.called !== undefined) ||
    (b.plot.two?.at ?? 0) - (a.plot.two?.at ?? 0) ||
    compare(nameKey(a.speaker?.name ?? ''), nameKey(b.speaker?.name ?? ''))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The highest tier a partner has had, by the dated evidence, whatever has ended; `''` for sponsors and vendors. */
export function highestTier(garden: Garden, partner: Partner): Tier | '' {
  if (!hasTiers(partner)) return '';
  const { days, season, plan } = partnerState(garden, partner);
  const today = dayNumber(garden.asOf);
  const last = season.closed ? dayNumber(season.endedOn) : today;
  const planned = last === today && plan !== undefined;
  const level = highestLevel(partner, days, last, garden.windows, planned);
  if (level > 0) return LEVELS[level - 1]!;
  return tierFacts(partner, days, last, garden.windows, planned).awaited ? 'No contact yet' : 'No date yet';
}

function sorted(garden: Garden, of: Partner | Project): Event[] {
  return [...(garden.eventsOf.get(of) ?? [])].sort(byDay);
}
