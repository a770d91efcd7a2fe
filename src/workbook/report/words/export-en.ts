import type { Reached } from '../../../domain/activities';
import { grouped } from '../../charts/words/share';
import type { ExportWords } from './words';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** How many came, so far as somebody counted; `''` when nobody did. */
function came({ people, activities, missing }: Reached): string {
  if (missing === activities) return '';
  return `, with an attendance of ${grouped(people)}${missing > 0 ? ` (${missing} not counted)` : ''}`;
}

export const exportWords: ExportWords = {
  minutes: ({ asOf, library, headlines }) =>
    headlines === ''
      ? `The director reported on the partnerships of ${library === '' ? 'the library' : library} as of ${asOf}. Nothing has a date yet, so nothing can be said yet.`
      : `The director reported on the partnerships of ${library === '' ? 'the library' : library} as of ${asOf}. ${headlines}`,
  post({ year: { name, over, reached, partners }, library }) {
    const who = library === '' ? 'the library' : library;
    if (reached.activities === 0) return `Nothing is written down yet for ${name}.`;
    const when = over ? `In ${name}` : `In ${name} so far`;
    const together =
      partners.length === 0 ? '' : ` and ${count(partners.length, 'community partner', 'community partners')}`;
    return `${when} ${who}${together} offered ${count(reached.activities, 'program or service', 'programs or services')} together${came(reached)}.`;
  },
  thank({ year, partner, reached }) {
    const times =
      reached.activities === 1 ? 'once' : reached.activities === 2 ? 'twice' : `${reached.activities} times`;
    return `Thank you, ${partner}! In ${year} we did something together ${times}${came(reached)}.`;
  },
  survey: {
    title: (year) => `Partner programs for the state survey, ${year} (add your own programs)`,
    attendanceTitle: (year) => `Attendance at these programs, ${year}`,
    place: 'Place',
    noPlace: 'Place not recorded',
    noAge: 'Age not recorded',
    severalAges: 'Several ages',
    total: 'Total',
    counted: ({ rows, people, activities, missing }) =>
      `Counted: ${count(rows, 'Log row', 'Log rows')} “Did it” in which the library was sponsor or co-sponsor, times the sessions (blank counts as 1).${
        missing === activities
          ? ' People are not recorded.'
          : ` People: ${grouped(people)}${missing > 0 ? `, without ${count(missing, 'row that has', 'rows that have')} no count` : ''}.`
      }`,
    nothing: 'No program of this fiscal year can be counted yet.',
    leftOut: (part, programs) =>
      ({
        'Booth or table': `Not counted: ${count(programs, 'booth', 'booths')}. A booth is no program.`,
        'Promotion only': `Not counted: ${programs} that the library only promoted.`,
        'Space only': `Not counted: ${programs} where the library only gave the room.`,
      })[part],
    hybrid: (programs) =>
      `${count(programs, 'program is', 'programs are')} hybrid: ${programs === 1 ? 'it is one program' : 'each is one program'}. Where your form has no such place, put ${programs === 1 ? 'it' : 'each'} into one of its places only.`,
    noPart: 'not counted, part not recorded: fill in “Library’s part”',
    onlyDate: 'not counted: only a date on the Partners sheet, no Log row',
    nobody: 'not counted: the row names neither a partner nor a project',
    twice: (rows) => `${count(rows, 'row is', 'rows are')} in the Log twice and counted once.`,
  },
};
