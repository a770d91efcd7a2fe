import type { Ahead } from '../../domain/ahead';
import type { Day } from '../../domain/day';
import { addDays, dayNumber } from '../../domain/day';
import { nameKey } from '../../domain/fold';
import { aheadLines } from '../charts/ahead';
import type { ReportInput } from '../charts/chart';
import { chartWords } from '../charts/words/words';

/** So many octets may stand in a line of a calendar file (RFC 5545, 3.1). */
const MAX_LINE = 75;

/** The next 90 days as a calendar file (RFC 5545): all-day events, the same each time, so that taking it twice doubles nothing. */
export function remindersOf(input: ReportInput): string {
  const { asOf, settings } = input;
  const say = chartWords(settings.language, settings.style);
  const stamp = `${asOf.replace(/-/g, '')}T000000Z`;
  const taken = new Set<string>();
  const events = aheadLines(input, say).flatMap(({ ahead, text }) => {
    const uid = `${identityOf(ahead)}@partner-garden`;
    if (taken.has(uid)) return [];
    taken.add(uid);
    const note = ahead.row?.note ?? '';
    return [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      // A later file brings what has moved.
      `SEQUENCE:${dayNumber(asOf)}`,
      `DTSTART;VALUE=DATE:${compact(ahead.day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(ahead.day, 1))}`,
      `SUMMARY:${escaped(text)}`,
      ...(note === '' ? [] : [`DESCRIPTION:${escaped(note)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Partner Garden//Reminders//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** What an event is about: the day belongs to it only where one partner may have several. */
function identityOf({ kind, day, partners, project }: Ahead): string {
  const names = [...partners.map(({ name }) => nameKey(name)).sort(), '|', nameKey(project?.name ?? '')];
  return hashOf([kind, kind === 'planned' ? day : '', ...names].join('/'));
}

/** 16 hexadecimal digits, twice FNV-1a of 32 bits. */
function hashOf(text: string): string {
  const half = (seed: number) => {
    let hash = seed;
    for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x9e3779b9);
}

function compact(day: Day): string {
  return day.replace(/-/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

/** Long lines go on after a blank, never inside of a letter. */
function folded(line: string): string {
  const lines: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const code = letter.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > MAX_LINE) {
      lines.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...lines, part].join('\r\n');
}
