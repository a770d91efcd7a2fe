import { emulated, mismatch } from './emulated';
import { exception, state } from './state';
import { zoneOf } from './zone';

type Utilities = GoogleAppsScript.Utilities.Utilities;

/** What Google's helper functions do here: dates, ids and waiting (which takes no time, only modelled time). */
export function newUtilities(): Utilities {
  return emulated<Utilities>('Utilities', {
    formatDate(date, timeZone, pattern) {
      if (!(date instanceof Date)) mismatch('Utilities.formatDate', [date, timeZone, pattern]);
      return formatDate(date, timeZone, pattern);
    },
    getUuid: () =>
      'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16)),
    sleep(milliseconds) {
      if (state.running) state.running.milliseconds += milliseconds;
      state.slept += milliseconds;
    },
  });
}

const LETTERS = /'([^']*)'|yyyy|yy|MM|M|dd|d|HH|H|mm|ss|[A-Za-z]+/g;

/** The letters of Java's SimpleDateFormat that are numbers and the same in every language. */
function formatDate(date: Date, timeZone: string, pattern: string): string {
  const serial = zoneOf(timeZone).serialOf(date.getTime());
  const wall = new Date(Math.round((serial - 25_569) * 86_400_000));
  const two = (number: number) => String(number).padStart(2, '0');
  const values: Record<string, string> = {
    yyyy: String(wall.getUTCFullYear()).padStart(4, '0'),
    yy: two(wall.getUTCFullYear() % 100),
    MM: two(wall.getUTCMonth() + 1),
    M: String(wall.getUTCMonth() + 1),
    dd: two(wall.getUTCDate()),
    d: String(wall.getUTCDate()),
    HH: two(wall.getUTCHours()),
    H: String(wall.getUTCHours()),
    mm: two(wall.getUTCMinutes()),
    ss: two(wall.getUTCSeconds()),
  };
  return pattern.replace(LETTERS, (letters, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted;
    const value = values[letters];
    if (value === undefined) throw exception(`Utilities.formatDate: the letters ${letters} are not emulated`);
    return value;
  });
}
