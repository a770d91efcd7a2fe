import type { Day } from './day';
import { meaningOf } from './event';
import type { Span } from './fiscal';
import { within } from './fiscal';
import { nameKey } from './fold';
import type { Garden } from './garden';
import { eventKey } from './log-checks';
import type { LogRow, Partner, Project } from './rows';

/** Something done together: a Log row, or a `Last done together` that no Log row of that partner and day says too. */
export interface Activity {
  readonly day: Day;
  /** null: nobody counted. */
  readonly people: number | null;
  readonly partners: readonly Partner[];
  readonly projects: readonly Project[];
  /** null: only a date on the Partners row says it. */
  readonly row: LogRow | null;
  /** The Log has the same date, partners and project further up. */
  readonly twice: boolean;
}

/** The people of some activities, and what is not known of them (rules.md 8). */
export interface Reached {
  readonly activities: number;
  readonly people: number;
  /** Activities without a count. */
  readonly missing: number;
  readonly twice: number;
}

/** The activities of a span up to the garden's day. Where only the space was given, nothing was done together. */
export function activitiesOf(garden: Garden, span: Span): Activity[] {
  const counts = (day: Day) => day !== '' && day <= garden.asOf && within(span, day);
  const seen = new Set<string>();
  const told = new Set<string>();
  const activities: Activity[] = [];
  for (const row of [...garden.rows.log].sort((a, b) => a.row - b.row)) {
    if (row.what !== 'Did it' || !counts(row.date) || !meaningOf(row.what, row.libraryPart).act) continue;
    const named = garden.partners.mentioned(row.partner).key;
    const projects = garden.projects.mentioned(row.project);
    if (named === '' && projects.key === '') continue;
    const event = eventKey(row, named, projects.key);
    const partners = partnersOf(garden, row, projects.known);
    for (const { name } of partners) told.add(`${row.date}|${nameKey(name)}`);
    activities.push({
      day: row.date,
      people: row.people,
      partners,
      projects: projects.known,
      row,
      twice: seen.has(event),
    });
    seen.add(event);
  }
  for (const partner of garden.rows.partners) {
    const day = partner.lastDone;
    const event = `${day}|${nameKey(partner.name)}`;
    if (!counts(day) || told.has(event)) continue;
    told.add(event);
    activities.push({ day, people: null, partners: [partner], projects: [], row: null, twice: false });
  }
  return activities;
}

/** Sums up; a row with two partners counts once. */
export function reachedBy(activities: readonly Activity[]): Reached {
  return {
    activities: activities.length,
    people: activities.reduce((sum, { people }) => sum + (people ?? 0), 0),
    missing: activities.filter(({ people }) => people === null).length,
    twice: activities.filter(({ twice }) => twice).length,
  };
}

/** Whether something was written down in the Log for a day of the span; a plan is not. Columns only know the last time. */
export function hasDatedRow(garden: Garden, span: Span): boolean {
  return garden.rows.log.some(
    ({ what, date }) => what !== 'Planned' && date !== '' && date <= garden.asOf && within(span, date),
  );
}

function partnersOf(garden: Garden, row: LogRow, projects: readonly Project[]): readonly Partner[] {
  const mentioned = garden.partners.mentioned(row.partner);
  if (mentioned.key !== '') return mentioned.known;
  return [...new Set(projects.flatMap((project) => garden.partners.mentioned(project.partners).known))];
}
