import { grouped } from '../../charts/words/share';
import type { TonightWords } from './tonight';

const count = (number: number, one: string, many: string) => `${grouped(number)} ${number === 1 ? one : many}`;

export const tonight: TonightWords = {
  title: 'Our partnerships',
  nothingYet: 'nothing can be said yet',
  numbers: {
    attendance: {
      label: () => 'attendance at what we did together',
      note: ({ year, over, missing, before }) =>
        [
          over ? year : `${year} so far`,
          ...(missing > 0 ? [`${missing} not counted`] : []),
          ...(before === null ? [] : [`${before.year}${over ? '' : ' by this day'}: ${grouped(before.people)}`]),
        ].join('; '),
      none: (year) => `nothing done together is written down yet for ${year}`,
    },
    underWay: {
      label: (number) => (number === 1 ? 'partnership under way' : 'partnerships under way'),
      note: (of, undated) => `of ${of}${undated > 0 ? ' whose dates are known' : ''}`,
      none: (of) => (of === 0 ? 'there are no partners yet' : `none of ${count(of, 'partner', 'partners')} has a date`),
    },
    programs: {
      label: (number) => (number === 1 ? 'program or service together' : 'programs and services together'),
      note: (partners) => `with ${count(partners, 'partner', 'partners')}`,
    },
  },
  garden: {
    title: { garden: 'Our garden: one plant for each partner', plain: 'One dot for each partner' },
    drooping: {
      garden: (number) => `${number} ${number === 1 ? 'droops' : 'droop'}: a word from us is overdue.`,
      plain: (number) => `${number} with an open dot: a word from us is overdue.`,
    },
    undated: (number) =>
      `${count(number, 'partner has', 'partners have')} no date yet and ${number === 1 ? 'is' : 'are'} not drawn.`,
    ended: (number) => `${count(number, 'partnership', 'partnerships')} ended this fiscal year.`,
    vendors: (number) => `Not counted: ${count(number, 'paid presenter or vendor', 'paid presenters and vendors')}.`,
  },
  story: 'A story',
  ask: 'What we ask of you tonight',
  credit: (day) => `As of ${day}. Attendance adds up everybody at every activity. Made with Partner Garden.`,
};
