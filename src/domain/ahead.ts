import type { Day } from './day';
import { addDays } from './day';
import { partnerState } from './decide';
import type { Garden } from './garden';
import type { LogRow, Partner, Project } from './rows';
import { todayOf } from './today';

/** What lies ahead, by kind. */
export const AHEAD_KINDS = ['planned', 'agreement', 'rest', 'harvest'] as const;
export type AheadKind = (typeof AHEAD_KINDS)[number];

/** Something that comes, with its day. */
export interface Ahead {
  readonly kind: AheadKind;
  readonly day: Day;
  /** Whom it is about; empty where only a project is named. */
  readonly partners: readonly Partner[];
  readonly project: Project | null;
  /** The row of the Log that plans it. */
  readonly row: LogRow | null;
}

/** How far reports look ahead, in days. */
export const AHEAD_DAYS = 90;

/**
 * The next 90 days after the garden's day, the nearest first: what is planned, agreements and rests that end, and harvests with the last
 * day on which they can be finished.
 */
export function aheadOf(garden: Garden): Ahead[] {
  const { asOf, windows } = garden;
  const last = addDays(asOf, AHEAD_DAYS);
  const comes = (day: Day) => day > asOf && day <= last;
  const planned = garden.rows.log
    .filter(({ what, date }) => what === 'Planned' && comes(date))
    .flatMap((row): Ahead[] => {
      const partners = garden.partners.mentioned(row.partner).known;
      const [project = null] = garden.projects.mentioned(row.project).known;
      return partners.length === 0 && project === null
        ? []
        : [{ kind: 'planned', day: row.date, partners, project, row }];
    });
  const alive = garden.rows.partners.filter((partner) => !partnerState(garden, partner).ended);
  const own = (kind: AheadKind, dayOf: (partner: Partner) => Day) =>
    alive
      .filter((partner) => comes(dayOf(partner)))
      .map((partner): Ahead => ({ kind, day: dayOf(partner), partners: [partner], project: null, row: null }));
  const rests = own('rest', (partner) => {
    const { season } = partnerState(garden, partner);
    return season.next === 'Rest' ? season.restUntil : '';
  });
  const harvests = todayOf(garden)
    .harvest.map(
      ({ partner, project, act }): Ahead => ({
        kind: 'harvest',
        day: addDays(act.day, windows.harvest),
        partners: [partner],
        project,
        row: null,
      }),
    )
    .filter(({ day }) => comes(day));
  return [...planned, ...own('agreement', ({ agreementEnds }) => agreementEnds), ...rests, ...harvests].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : AHEAD_KINDS.indexOf(a.kind) - AHEAD_KINDS.indexOf(b.kind),
  );
}
