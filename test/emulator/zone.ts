/*
 * Serial numbers (days since 1899-12-30 on the wall clock of a zone) and instants. The wall clock is asked of Intl once for each
 * quarter of an hour that occurs, not once for each cell.
 */
const DAY = 86_400_000;
const EPOCH = 25_569;
const QUARTER = 900_000;
/** The last instant of a Date, but for two days. */
const LAST = 8.64e15 - 2 * DAY;

export interface Zone {
  /** Epoch milliseconds of a serial number. A time that a clock change skipped moves on by the skipped length. */
  instantOf(serial: number): number;
  /** The serial number of an instant. */
  serialOf(instant: number): number;
}

const zones = new Map<string, Zone>();

/** The clock of a time zone (an IANA name). */
export function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    zone = makeZone(name);
    zones.set(name, zone);
  }
  return zone;
}

function makeZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsetsAt = new Map<number, number>();
  const offsetsOfWall = new Map<number, number>();
  /** Wall clock minus UTC at an instant, in milliseconds. */
  const offsetAt = (instant: number): number => {
    const quarter = Math.floor(instant / QUARTER);
    let offset = offsetsAt.get(quarter);
    if (offset === undefined) {
      const parts: Record<string, number> = {};
      for (const part of format.formatToParts(new Date(quarter * QUARTER))) parts[part.type] = Number(part.value);
      const {
        year = 0,
        month = 0,
        day = 0,
        hour = 0,
        minute = 0,
        second = 0,
      } = parts as Partial<Record<string, number>>;
      offset = Date.UTC(year, month - 1, day, hour, minute, second) - quarter * QUARTER;
      offsetsAt.set(quarter, offset);
    }
    return offset;
  };
  return {
    instantOf(serial) {
      const wall = Math.round((serial - EPOCH) * DAY);
      if (!(Math.abs(wall) < LAST)) return Number.NaN;
      const quarter = Math.floor(wall / QUARTER);
      let offset = offsetsOfWall.get(quarter);
      if (offset === undefined) {
        // A doubled hour is its first one; a skipped one keeps the clock of before.
        const before = offsetAt(wall - DAY);
        const after = offsetAt(wall + DAY);
        offset = offsetAt(wall - before) !== before && offsetAt(wall - after) === after ? after : before;
        offsetsOfWall.set(quarter, offset);
      }
      return wall - offset;
    },
    serialOf(instant) {
      return (instant + offsetAt(instant)) / DAY + EPOCH;
    },
  };
}
