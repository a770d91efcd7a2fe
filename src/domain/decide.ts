import { dayNumber } from './day';
import type { Event } from './event';
import { byDay } from './event';
import { nameKey } from './fold';
import type { Garden } from './garden';
import { harvestMarks } from './harvest';
import { inTouchOf } from './in-touch';
import type { Stage, Tier } from './lists';
import { STAGES, TIERS } from './lists';
import type { Partner, Project } from './rows';
import { seasonOf } from './season';
import type { PlotFacts, StageRule } from './stage';
import { placeOf, plotFacts, stageOf } from './stage';
import type { PartnerState, ProjectState } from './state';
import { hasTiers, tierDays, tierFacts, tierOf } from './tier';

/** What is decided for a project; worked out once. */
export function projectState(garden: Garden, project: Project): ProjectState {
  const before = garden.decided.projects.get(project);
  if (before !== undefined) return before;
  const { asOf, windows } = garden;
  const events = sorted(garden, project);
  const season = seasonOf(project, events, asOf);
  const plot = plotFacts(season, events, events, true, asOf, windows);
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
  const { asOf, windows } = garden;
  const events = sorted(garden, partner);
  const mine = garden.projectsOf.get(partner) ?? [];
  const projects = mine.map((project) => projectState(garden, project));
  const season = seasonOf(partner, events, asOf);
  const named = new Set(mine);
  const own = mine.length === 0 ? events : events.filter((event) => !event.projects.some((one) => named.has(one)));
  const plot = plotFacts(season, own, events, partner.idea !== '' || partner.commonGoal !== '', asOf, windows);
  const spoken = spokenFor(plot, projects);
  const days = tierDays(events);
  const facts = tierFacts(partner, days, dayNumber(asOf), windows);
  const ended = season.ended || season.next === 'Let go';
  const state: PartnerState = {
    ...spoken,
    partner,
    asOf,
    windows,
    tier: ended || !hasTiers(partner) ? '' : tierOf(facts),
    inTouch: inTouchOf(spoken.stage, partner.rhythm, events, asOf, windows),
    quiet: spoken.rule === 'S14' || spoken.rule === 'S15',
    ended,
    season,
    events,
    facts,
    days,
    projects,
  };
  garden.decided.partners.set(partner, state);
  return state;
}

interface Spoken {
  readonly stage: Stage;
  readonly rule: StageRule;
  readonly speaker: Project | null;
  readonly plot: PlotFacts;
}

/** The plot that decides the partner's stage: its own row when that has ended or rests, else the most alive. */
function spokenFor(plot: PlotFacts, projects: readonly ProjectState[]): Spoken {
  const own: Spoken = { ...stageOf(plot), speaker: null, plot };
  if (projects.length === 0 || own.rule === 'S1' || own.rule === 'S2') return own;
  if (plot.season.ended) return { ...own, stage: 'Resting', rule: 'ended' };
  const theirs = projects.map(({ stage, rule, project, plot }): Spoken => ({ stage, rule, speaker: project, plot }));
  return [own, ...theirs].sort(moreAlive)[0]!;
}

/** Of equally alive plots the lowest rule speaks, then the partner's own, then the one with the later evidence. */
function moreAlive(a: Spoken, b: Spoken): number {
  return (
    STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
    placeOf(a.rule) - placeOf(b.rule) ||
    Number(a.speaker !== null) - Number(b.speaker !== null) ||
    (b.plot.two?.at ?? 0) - (a.plot.two?.at ?? 0) ||
    compare(nameKey(a.speaker?.name ?? ''), nameKey(b.speaker?.name ?? ''))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The highest tier a partner has had, by the dated evidence; `''` for sponsors and vendors. */
export function highestTier(garden: Garden, partner: Partner): Tier | '' {
  if (!hasTiers(partner)) return '';
  const { days, season } = partnerState(garden, partner);
  const end = dayNumber(season.ended ? season.endedOn : garden.asOf);
  const evidence = new Set([end, ...days.any]);
  if (partner.missionConfirmedOn !== '') evidence.add(dayNumber(partner.missionConfirmedOn));
  let highest = 0;
  for (const day of evidence) {
    if (day > end) continue;
    highest = Math.max(highest, TIERS.indexOf(tierOf(tierFacts(partner, days, day, garden.windows))));
  }
  return TIERS[highest]!;
}

function sorted(garden: Garden, of: Partner | Project): Event[] {
  return [...(garden.eventsOf.get(of) ?? [])].sort(byDay);
}
