import type { Event } from '../event';
import type { LibraryPart } from '../lists';
import type { Happening } from '../words/language-words';

const PARTS: Readonly<Partial<Record<LibraryPart | '', Happening>>> = {
  'Space only': 'room',
  'Booth or table': 'booth',
  'Promotion only': 'promotion',
};

/** The word for what happened, as a sentence says it: a Did it may have been a room, a table or a flyer, and a series may still run. */
export function happeningOf({ source, log, again, at, until, meaning }: Event): Happening {
  const part = source === 'Did it' && log !== null ? PARTS[log.libraryPart] : undefined;
  if (part !== undefined) return part;
  return again && until > at && meaning.act ? 'running' : source;
}
