/** How many rows the workbook has room for. */
export interface Room {
  readonly partners: number;
  readonly log: number;
  readonly projects: number;
  /** Names in the lists of partners of projects. */
  readonly members: number;
  /** Events beside those of the first names. */
  readonly events: number;
  /** Days on which a quiet partner's tier is looked at. */
  readonly history: number;
}

/** The room that goes with so many partners and log rows. */
export function roomFor(partners: number, log: number): Room {
  const share = (of: number, part: number) => Math.ceil(of * part);
  return {
    partners,
    log,
    projects: share(partners, 0.25),
    members: share(partners, 0.75),
    events: share(log, 0.5),
    history: share(log, 0.3),
  };
}
