import type { Event } from './event';
import type { HarvestMark } from './lists';
import { AUDIENCE } from './lists';
import type { Season } from './season';
import { partsOf } from './several';
import { wordIn } from './words/recognise';

/** Which of the marks are there. */
export type HarvestMarks = Readonly<Record<HarvestMark, boolean>>;

const INSIDE: readonly string[] = ['Staff', 'Board'];

/** The marks of a plot for its activities since the start of the season. `events` are the plot's, sorted by day. */
export function harvestMarks(events: readonly Event[], { start }: Pick<Season, 'start'>, asOf: string): HarvestMarks {
  const inSeason = events.filter(({ day }) => day <= asOf && day >= start);
  const first = inSeason.find((event) => event.meaning.act);
  const since = first === undefined ? [] : inSeason.filter((event) => event.at >= first.at);
  const told = since
    .filter((event) => event.source === 'Told others')
    .flatMap(({ log }) => audiencesIn(log?.audience ?? ''));
  return {
    counted: since.some(isCounted),
    thanked: since.some((event) => event.source === 'Thanked'),
    toldInside: told.some((audience) => INSIDE.includes(audience)),
    toldOutside: told.some((audience) => !INSIDE.includes(audience)),
    lookedBack: since.some((event) => event.source === 'Looked back'),
  };
}

/** People were counted; of a gift, its value was written down. */
export function isCounted({ source, meaning, log }: Event): boolean {
  if (!meaning.act || log === null) return false;
  return log.people !== null || (source === 'Gave' && log.value !== null);
}

/** Several audiences may stand in a cell; a blank one is nobody we know of. */
export function audiencesIn(cell: string): string[] {
  const isKnown = (text: string) => wordIn(AUDIENCE, text) !== undefined;
  const words = partsOf(cell, isKnown).map(({ text }) => wordIn(AUDIENCE, text) ?? text.toLowerCase());
  return [...new Set(words)];
}
