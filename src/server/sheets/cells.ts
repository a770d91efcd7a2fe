import type { Cell } from '../../domain/cell';
import type { Day } from '../../domain/day';
import { dayNumber } from '../../domain/day';

/*
 * The only place that sees a Date. A cell's day is a day in the spreadsheet's time zone; values arrive as instants
 * (platform.md, Values). Days are written as ISO text, which Sheets parses as typed in its own zone, in every locale.
 */

/** What Google hands out of and takes into cells. */
export type Value = string | number | boolean | Date;

/** A translator of values into cells for one spreadsheet; days are remembered because years of rows share few of them. */
export function cellReader(timeZone: string): (value: Value) => Cell {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const days = new Map<number, Cell>();
  return (value) => {
    if (typeof value !== 'object') return value;
    const instant = value.getTime();
    // A number beyond all days under a date format.
    if (Number.isNaN(instant)) return String(value);
    let cell = days.get(instant);
    if (cell === undefined) {
      const parts: Partial<Record<string, string>> = {};
      for (const part of format.formatToParts(value)) parts[part.type] = part.value;
      const date = `${(parts['year'] ?? '').padStart(4, '0')}-${parts['month']}-${parts['day']}`;
      const midnight = [parts['hour'], parts['minute'], parts['second']].every((part) => Number(part) === 0);
      const hours = hoursOf(date, parts);
      cell = hours !== null ? { date, at: instant, hours } : midnight ? { date } : { date, at: instant };
      days.set(instant, cell);
    }
    return cell;
  };
}

/** Sheets counts a time without a day from here, and 26:00 as a day and two hours. */
const FIRST_DAY = '1899-12-30';
const LAST_DAY = '1900-02-28';

/** The hours of a cell that holds a time without a day; null: it holds a day. */
function hoursOf(date: string, { hour, minute, second }: Partial<Record<string, string>>): number | null {
  if (date < FIRST_DAY || date > LAST_DAY) return null;
  const days = dayNumber(date as Day) - dayNumber(FIRST_DAY);
  return days * 24 + Number(hour) + Number(minute) / 60 + Number(second) / 3600;
}

/** Today in the spreadsheet's time zone. */
export function today(timeZone: string): Day {
  return (cellReader(timeZone)(new Date()) as { date: Day }).date;
}

/**
 * Free text as `setValues` must be given it to keep it as this text. What typing would turn into something else (a formula, a
 * number, a date, TRUE) gets a leading apostrophe, which Sheets does not return; plain words and sentences stay as they are.
 */
export function literal(text: string): string {
  const sentence = /^\p{L}/u.test(text) && (text.length > 40 || !/\d/.test(text));
  return text === '' || (sentence && !/^(true|false|verdadero|falso)$/i.test(text)) ? text : `'${text}`;
}

/** A cell as `setValues` takes it: text literal, a day as ISO text, a day with its time as that instant. */
export function toValue(cell: Cell): Value {
  if (typeof cell === 'string') return literal(cell);
  if (typeof cell !== 'object') return cell;
  return cell.at === undefined ? cell.date : new Date(cell.at);
}
