import { dayNumber } from './day';
import { partnerState, projectState } from './decide';
import type { Event } from './event';
import type { Garden } from './garden';
import { harvestMarks } from './harvest';
import type { Partner, Project } from './rows';
import type { Season } from './season';

/** A plot with something done in the Active window for which nobody was thanked since its first activity of the season. */
export interface ToThank {
  readonly partners: readonly Partner[];
  /** null: the partner's own plot. */
  readonly project: Project | null;
  /** The last activity. */
  readonly act: Event;
}

/** Who is still to be thanked (rules.md 8, the mark *thanked*), the most recent first. */
export function toThank(garden: Garden): ToThank[] {
  const own = garden.rows.partners.flatMap((partner) => {
    const { events, projects, season } = partnerState(garden, partner);
    const mine = new Set(projects.map(({ project }) => project));
    const plot = events.filter((event) => !event.projects.some((one) => mine.has(one)));
    return unthanked(garden, [partner], null, plot, season);
  });
  const shared = garden.rows.projects.flatMap((project) => {
    const { known } = garden.partners.mentioned(project.partners);
    const { events, season } = projectState(garden, project);
    return known.length === 0 ? [] : unthanked(garden, known, project, events, season);
  });
  return [...own, ...shared].sort((a, b) => b.act.at - a.act.at);
}

function unthanked(
  { asOf, windows }: Garden,
  partners: readonly Partner[],
  project: Project | null,
  events: readonly Event[],
  season: Season,
): ToThank[] {
  const acts = events.filter(({ day, meaning }) => meaning.act && day <= asOf && day >= season.start);
  const act = acts[acts.length - 1];
  if (act === undefined || dayNumber(asOf) - act.at >= windows.active) return [];
  return harvestMarks(events, season, asOf).thanked ? [] : [{ partners, project, act }];
}
