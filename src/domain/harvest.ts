import type { Event } from './event';
import { AUDIENCE } from './lists';
import type { Season } from './season';
import { wordIn } from './words/recognise';

/** What is left to do after something was done together (rules.md 8). */
export interface HarvestMarks {
  readonly counted: boolean;
  readonly thanked: boolean;
  readonly toldInside: boolean;
  readonly toldOutside: boolean;
  readonly lookedBack: boolean;
}

const INSIDE: readonly string[] = ['Staff', 'Board'];

/** The marks of a plot for its activities in the season. `events` are the plot's, sorted by day. */
export function harvestMarks(events: readonly Event[], season: Season, asOf: string): HarvestMarks {
  const inSeason = events.filter(({ day }) => day <= asOf && day >= season.start);
  const first = inSeason.find((event) => event.meaning.act);
  const since = first === undefined ? [] : inSeason.filter((event) => event.at >= first.at);
  const told = since.filter((event) => event.source === 'Told others').flatMap((event) => audiences(event));
  return {
    counted: since.some((event) => event.meaning.act && event.log !== null && event.log.people !== null),
    thanked: since.some((event) => event.source === 'Thanked'),
    toldInside: told.some((audience) => INSIDE.includes(audience)),
    toldOutside: told.some((audience) => !INSIDE.includes(audience)),
    lookedBack: since.some((event) => event.source === 'Looked back'),
  };
}

/** Several audiences may stand in a cell; a blank one is nobody we know of. */
function audiences(event: Event): string[] {
  const words = (event.log?.audience ?? '').split(';').map((word) => word.trim());
  return words.filter((word) => word !== '').map((word) => wordIn(AUDIENCE, word) ?? word);
}
