import { isNoAgreement } from './agreement';
import type { Day } from './day';
import { addDays } from './day';
import type { Event } from './event';
import { columnEvents, logEvents } from './event';
import type { Names } from './names';
import { namesOf } from './names';
import type { LogRow, Partner, Project, Rows, Windows } from './rows';
import type { PartnerState, ProjectState } from './state';

/** One workbook on one day: its rows, and its events by partner and by project. */
export interface Garden {
  readonly rows: Rows;
  readonly asOf: Day;
  readonly windows: Windows;
  /** The last day of the Plan window. */
  readonly plannedUpTo: Day;
  readonly partners: Names<Partner>;
  readonly projects: Names<Project>;
  /** The projects that name the partner. */
  readonly projectsOf: ReadonlyMap<Partner, readonly Project[]>;
  /** Unsorted; the columns' events included. */
  readonly eventsOf: ReadonlyMap<Partner | Project, readonly Event[]>;
  /** What has been decided so far. */
  readonly decided: { readonly partners: Map<Partner, PartnerState>; readonly projects: Map<Project, ProjectState> };
}

/** Indexes the rows, in time linear in their number; stages and tiers are decided when they are asked for. */
export function gardenOf(rows: Rows, asOf: Day, windows: Windows): Garden {
  const partners = namesOf(rows.partners);
  const projects = namesOf(rows.projects);
  const projectsOf = new Map<Partner, Project[]>();
  const eventsOf = new Map<Partner | Project, Event[]>();
  for (const partner of rows.partners) {
    projectsOf.set(partner, []);
    eventsOf.set(partner, columnEvents(partner, !isNoAgreement(partner.agreement)));
  }
  for (const project of rows.projects) {
    for (const partner of partners.mentioned(project.partners).known) projectsOf.get(partner)!.push(project);
    eventsOf.set(project, columnEvents(project, false));
  }
  for (const row of rows.log) {
    if (row.date === '') continue;
    const named = projects.mentioned(row.project).known;
    const events = logEvents(row, named, asOf);
    for (const project of named) eventsOf.get(project)!.push(...events);
    for (const partner of partnersOf(row, named, partners)) eventsOf.get(partner)!.push(...events);
  }
  return {
    rows,
    asOf,
    windows,
    plannedUpTo: addDays(asOf, windows.plan),
    partners,
    projects,
    projectsOf,
    eventsOf,
    decided: { partners: new Map(), projects: new Map() },
  };
}

/** The partners a Log row names; when it names none, those of its projects. */
function partnersOf(row: LogRow, named: readonly Project[], partners: Names<Partner>): Iterable<Partner> {
  const mentioned = partners.mentioned(row.partner);
  if (mentioned.key !== '' || named.length === 0) return mentioned.known;
  return new Set(named.flatMap((project) => partners.mentioned(project.partners).known));
}
